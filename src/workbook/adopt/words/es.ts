import type { Words } from '../meaning';

/** Words of Spanish headings. */
export const es: Words = {
  partner:
    'socio, socios, socia, aliado, aliados, aliada, aliadas, colaborador, colaboradores, colaboradora, con quien colaboramos, nombre del socio, socio comunitario, socio de la comunidad, contraparte',
  partnership: 'alianza, alianzas, colaboracion, colaboraciones, cooperacion',
  org: 'organizacion, organizaciones, entidad, entidades, institucion, instituciones, organismo, asociacion, empresa, grupo, dependencia, nombre de la organizacion, nombre de la entidad, nombre de la institucion, colectivo, agrupacion, beneficiario, razon social, centro, escuela',
  name: 'nombre, nombres, nombre completo, denominacion',
  person:
    'persona, persona de contacto, contacto principal, nombre del contacto, nombre de contacto, quien, interlocutor, interlocutora, representante, apellido, apellidos, referente, enlace externo, persona enlace, con quien hablar, a quien buscar',
  contact: 'contacto, contactos',
  email: 'correo, correo electronico, e mail, direccion de correo, direccion electronica, correo e',
  phone: 'telefono, tel, telefonos, celular, movil, whatsapp, fijo, numero de telefono, telf, tfno, tlf, cel',
  reach:
    'datos de contacto, como contactar, informacion de contacto, como localizar, medio de contacto, forma de contacto, contactar, como ubicarlos',
  info: 'datos, informacion',
  staff:
    'personal, personal de la biblioteca, bibliotecario, bibliotecaria, nuestro contacto, persona de la biblioteca, contacto en la biblioteca, contacto de la biblioteca, iniciales, empleado',
  lead: 'responsable, encargado, encargada, a cargo, a cargo de, quien lleva, lleva, asignado a, asignado, asignada, responsable en la biblioteca, responsable de la biblioteca, responsable biblioteca, enlace, coordina, quien atiende, encargado de la biblioteca, lo lleva, quien se encarga',
  we: 'nosotros, nuestro, nuestra, nuestros, nuestras, nos',
  they: 'ellos, su, sus, ellas',
  library: 'biblioteca, sucursal',
  sector:
    'sector, ambito, rubro, giro, tipo de organizacion, tipo de entidad, tipo de institucion, tipo de socio, tipo de aliado, ramo',
  type: 'tipo, categoria, clase, tipos, clasificacion',
  relation: 'relacion, tipo de relacion, tipo de alianza, tipo de colaboracion, clase de socio, vinculo',
  role: 'cargo, puesto, rol, funcion, titulo, departamento, area, ocupacion',
  whoKnows:
    'quien conoce a quien, quien los conoce, quien conoce, conocido por, presentado por, recomendado por, referido por, a traves de quien, conexion, como los conocimos, por medio de, a traves de, quien nos presento',
  see: 'como nos ven, nos ven, percepcion',
  serves:
    'como sirve a su mision, por que les interesa, que ganan, que les aporta, beneficio para ellos, por que les importa, como les ayuda, en que les sirve, que ganan ellos, para que les sirve',
  mission: 'mision',
  date: 'fecha, fechas, dia',
  when: 'cuando',
  since:
    'desde, socio desde, colaboramos desde, aliado desde, aliados desde, desde cuando, colabora desde, trabajamos juntos desde, inicio de la colaboracion, inicio de la alianza, inicio de la relacion, antiguedad',
  start: 'inicio, comienzo, alta, inicia',
  end: 'fin, final, termino, finaliza, termina, cierre',
  ended:
    'terminado, terminada, terminado el, finalizado, finalizada, termino el, finalizo, acabo, se termino, termino la colaboracion, fecha de baja, baja, concluyo',
  until: 'hasta',
  last: 'ultimo, ultima, ultimos, ultimas, mas reciente, reciente, ultima vez, ultima vez que, cuando fue la ultima',
  first: 'primer, primero, primera, inicial',
  next: 'proximo, proxima, proximos, proximas, siguiente, futuro, futura, previsto, programado, programada',
  season:
    'proxima temporada, temporada, proximo año, el proximo año, año proximo, siguiente temporada, repetir o descansar, proximo ciclo, que sigue el proximo año',
  year: 'año, años, ejercicio, ejercicio fiscal, ano',
  month: 'mes, trimestre, dia de la semana, dias, dias de la semana',
  time: 'hora, horario',
  talk: 'reunion, reuniones, hablamos, conversacion, platica, charla, encuentro, entrevista, platicamos, nos reunimos, nos vimos, conversamos, hablar, junta, cita, que hablamos, en que hablamos, dialogo, conversado',
  contacted:
    'contactado, contactada, comunicacion, llamada, mensaje, correo enviado, acercamiento, interaccion, seguimiento hecho, contactados, escribimos, llamamos, nos comunicamos, aviso',
  visit: 'visita',
  reply: 'respuesta, respondio, contesto, respondieron',
  work: 'trabajamos juntos, colaboramos, trabajo conjunto, trabajamos',
  together: 'comun, juntos, conjunto, conjunta, compartido, compartida, en comun, conjuntos, compartidos',
  rhythm:
    'cada cuanto, frecuencia, periodicidad, ritmo, regularidad, frecuencia de contacto, cada cuanto nos vemos, con que frecuencia, cada cuanto hablamos, cada cuando',
  rest: 'descanso, pausa, en pausa, descansa, descansar, en pausa hasta, descanso hasta',
  decide: 'decidido, decidido el, fecha de decision, se decidio',
  confirm: 'confirmado, confirmada, confirmado el, verificado',
  noted: 'anotada, anotado, anotada el, propuesta el, registrada',
  added:
    'fecha de alta, fecha de registro, registrado, actualizado, actualizada, modificado, ultima actualizacion, fecha de actualizacion, ultima modificacion, marca temporal, creado, agregado, añadido, capturado, fecha de captura',
  due: 'fecha limite, vence el pendiente, plazo, limite, para cuando, pendiente para, a mas tardar',
  goal: 'objetivo, objetivos, meta, metas, proposito, finalidad, fin comun',
  agree: 'acordado, acordada, acordado el, acordada el, pactado, definida, definido, fijada, fijado',
  plan: 'plan, plan estrategico, objetivo del plan, meta del plan, linea estrategica, eje estrategico, eje del plan, plan de la biblioteca',
  idea: 'idea, ideas, propuesta, propuestas, posibilidades, que podriamos hacer, sugerencia',
  agreement:
    'convenio, convenios, acuerdo, acuerdos, contrato, contratos, carta compromiso, tipo de acuerdo, tipo de convenio, memorando, memorandum, hay convenio, carta de intencion, convenio firmado, acuerdo firmado',
  sign: 'firmado, firmado el, firma, fecha de firma, firmada, firmado en, suscrito, vigente desde, firma del convenio, firma del acuerdo',
  expire:
    'vence, vencimiento, caduca, caducidad, vigencia, valido hasta, vigente hasta, vigencia hasta, fecha de vencimiento, vence el, expira, fin de vigencia, vencimiento del convenio',
  renew: 'renovacion, renovar, renueva, fecha de renovacion',
  give: 'aporta, aportacion, aportaciones, aporte, aportes, ofrece, contribucion, brinda',
  weGive:
    'damos, aportamos, ofrecemos, que aportamos, que damos, que ofrecemos, aporta la biblioteca, la biblioteca aporta, nuestro aporte, nuestra aportacion, lo que damos, lo que aportamos, brindamos, nosotros damos, que pone la biblioteca, que ponemos, ponemos',
  theyGive:
    'aportan, ofrecen, dan, que aportan, que dan, que ofrecen, ellos dan, ellos aportan, lo que aportan, lo que dan, su aporte, su aportacion, nos dan, recibimos, que recibimos, brindan, aporta el socio, que ponen, ponen',
  notes:
    'notas, nota, observaciones, observacion, comentarios, comentario, apuntes, otros, otros datos, varios, anotaciones, detalles, obs',
  desc: 'descripcion, servicios, poblacion, a que se dedican, a quien atienden, actividad principal, giro social, que hacen, especialidad',
  why: 'motivo, motivos, razon, por que, causa, porque',
  result: 'resultado, resultados, que resulto, que salio de ahi, impacto, logros',
  event:
    'actividad, actividades, evento, eventos, programa, programas, taller, talleres, actividad conjunta, nombre de la actividad, nombre del evento, hecho juntos, hicimos, que hicimos, actividad realizada, hicimos juntos, lo que hicimos juntos, funcion de teatro',
  project: 'proyecto, proyectos, nombre del proyecto, ciclo, iniciativa, serie',
  happened:
    'que paso, que ocurrio, tipo de actividad, tipo de evento, tipo de contacto, accion, medio, tipo de accion, que sucedio',
  people:
    'personas, asistencia, asistentes, participantes, publico asistente, numero de personas, numero de asistentes, numero de participantes, cuantas personas, cuantos, total de personas, total de asistentes, beneficiarios, usuarios, personas atendidas, asistieron, num de asistentes',
  number: 'numero, num, cantidad, total',
  session: 'sesiones, sesion, numero de sesiones, num de sesiones',
  hours: 'horas, horas de personal, horas del personal, hrs, horas invertidas, tiempo invertido',
  age: 'edad, edades, grupo de edad, rango de edad, publico edad, grupo etario',
  audience: 'audiencia, a quien se conto, publico, publico objetivo',
  value: 'valor, valor estimado, valor en especie',
  todo: 'pendiente, pendientes, tarea, tareas, por hacer',
  followUp: 'seguimiento',
  need: 'necesidad, necesidades, que se necesita',
  excited: 'quien esta entusiasmado, entusiasmados, entusiastas, impulsores',
  benefit: 'a quien beneficio, quienes se beneficiaron, quien se beneficio, beneficiados, beneficio',
  story: 'historia, historias, testimonio, testimonios, anecdota',
  share: 'se puede compartir, se puede contar, puede compartirse, permiso, autorizacion',
  topic: 'tema, temas, asunto, titulo de la actividad',
  told: 'por que se conto, para que se conto',
  status:
    'estado, estatus, situacion, activo, estado actual, estado de la relacion, nivel, vigente, estado del convenio actual',
  stage: 'etapa, fase, avance',
  step: 'proximo paso, proximos pasos, siguiente paso, siguientes pasos, pasos, acciones pendientes, proxima accion',
  url: 'sitio web, pagina, pagina web, web, enlace web, redes sociales, redes, liga, facebook, vinculo web, pagina de internet',
  address: 'direccion, domicilio, calle, direccion postal, colonia',
  place: 'ciudad, municipio, provincia, pais, localidad, barrio, region, salon, comuna',
  where: 'lugar, donde, ubicacion, sede, lugar del evento, lugar de la actividad, sitio',
  zip: 'codigo postal, cp',
  amount: 'monto, importe, costo, presupuesto, dinero, cuota, precio, gasto, donativo, donacion, porcentaje, pago',
  grant: 'subvencion, apoyo economico, patrocinio, beca, ayuda',
  id: 'clave, codigo, identificador, folio, rfc, nif, cif, referencia, numero de registro, consecutivo',
  priority: 'prioridad, importancia, orden',
  tags: 'etiquetas, etiqueta, palabras clave',
  home: 'particular, alterno, alternativo, secundario, casa',
  grantor: 'otorgante, donante, financiador',
  by: 'realizado por, a cargo del evento, impartido por, registrado por, facilitador, tallerista',
  other:
    'nacimiento, fecha de nacimiento, cumpleaños, emergencia, inscritos, inscripciones, inscripcion, cupo, capacidad, miembro, miembros, boletin, idioma, sexo, genero, niños, niñas, adultos, jovenes, invitados, agradecimiento, archivo, copia, factura, esposa, conyuge, consentimiento, hombres, mujeres',
};
