import type { Words } from '../meaning';

/** Words of Spanish headings. */
export const es: Words = {
  partner:
    'socio, socios, socia, aliado, aliados, aliada, aliadas, colaborador, colaboradores, colaboradora, con quien colaboramos, nombre del socio, socio comunitario, socio de la comunidad, contraparte, con quien, con quienes, en colaboracion con, en alianza con, grupo visitado, entidad visitada, institucion visitada, a quien visitamos, quien nos visito, organizacion participante, entidad participante, institucion participante, invitado institucional, socio estrategico, entidad aliada, nombre del aliado, nombre del colaborador, nombre de aliado, aliado comunitario',
  partnership: 'alianza, alianzas, colaboracion, colaboraciones, cooperacion',
  org: 'trabaja en, trabaja para, empleador, lugar de trabajo, organizacion, organizaciones, entidad, entidades, institucion, instituciones, organismo, asociacion, empresa, grupo, dependencia, nombre de la organizacion, nombre de la entidad, nombre de la institucion, colectivo, agrupacion, beneficiario, razon social, centro, escuela, nombre de la escuela, escuelas, colegio, colegios, centro educativo, nombre del centro, empresas, asociaciones, ong, nombre de la asociacion, nombre de la empresa, fundacion, entidad colaboradora, institucion aliada, organizacion aliada, entidad aliada, organizacion socia, entidad socia, institucion colaboradora, plantel, comercio, institucion de origen, entidad de origen, organizacion de origen',
  name: 'nombre, nombres, nombre completo, denominacion',
  person:
    'persona, persona de contacto, contacto principal, nombre del contacto, nombre de contacto, quien, interlocutor, interlocutora, representante, apellido, apellidos, referente, enlace externo, persona enlace, con quien hablar, a quien buscar, nombre del responsable, persona a contactar, contacto nombre, nombre contacto, nombre y apellidos, persona referente, director, directora, director a, presidente, presidenta, representante legal',
  contact: 'contacto, contactos',
  email: 'correo, correo electronico, e mail, direccion de correo, direccion electronica, correo e',
  phone:
    'telefono, tel, telefonos, celular, movil, whatsapp, fijo, numero de telefono, telf, tfno, tlf, cel, whats app, telefono fijo, telefono movil, telefono celular, numero de celular, telefono de contacto, tel fijo, tel celular, fono, fonos, fono contacto, celu, telefono contacto',
  reach:
    'datos de contacto, como contactar, informacion de contacto, como localizar, medio de contacto, forma de contacto, contactar, como ubicarlos',
  info: 'datos, informacion',
  staff:
    'personal, personal de la biblioteca, bibliotecario, bibliotecaria, nuestro contacto, persona de la biblioteca, contacto en la biblioteca, contacto de la biblioteca, iniciales, empleado',
  ownPeople: 'voluntario, voluntaria, voluntarios',
  liaison: 'responsable, enlace',
  lead: 'encargado, encargada, a cargo, a cargo de, quien lleva, lleva, asignado a, asignado, asignada, responsable en la biblioteca, responsable de la biblioteca, responsable biblioteca, coordina, quien atiende, encargado de la biblioteca, lo lleva, quien se encarga, quien lo atiende, quien la atiende, atendido por, atiende, quien da seguimiento, responsable interno, responsable de seguimiento, persona responsable biblioteca, contacto interno, da seguimiento',
  we: 'nosotros, nuestro, nuestra, nuestros, nuestras, nos, interno, interna, internos, de la casa, por nuestra parte',
  they: 'ellos, su, sus, ellas, externo, externa, por su parte',
  library: 'biblioteca, sucursal',
  sector:
    'sector, ambito, rubro, giro, tipo de organizacion, tipo de entidad, tipo de institucion, tipo de socio, tipo de aliado, ramo, tipo organizacion, tipo institucion, tipo entidad, tipo de grupo, tipo de colaborador, clase de organizacion, clase de entidad, campo, campo de accion, area de trabajo, area de actividad, sector de actividad, actividad economica, categoria de socio, tipo de aliados, ambito de actuacion, naturaleza de la entidad, clase de institucion, tipo de centro, que tipo de organizacion, que tipo de lugar',
  type: 'tipo, categoria, clase, tipos, clasificacion',
  relation: 'relacion, tipo de relacion, tipo de alianza, tipo de colaboracion, clase de socio, vinculo',
  role: 'cargo, puesto, rol, funcion, titulo, departamento, area, ocupacion',
  whoKnows:
    'quien conoce a quien, quien los conoce, quien conoce, conocido por, presentado por, recomendado por, referido por, a traves de quien, conexion, como los conocimos, por medio de, a traves de, quien nos presento, quien los conoce aqui, quien conoce alli, contacto por medio de, nos presento, como nos conocimos, como los conocemos, conocidos por, via, quien tiene contacto, vinculo con, quien hizo el contacto, origen del contacto, conexion con, de donde los conocemos, quien los trajo',
  see: 'como nos ven, nos ven, percepcion',
  serves:
    'como sirve a su mision, por que les interesa, que ganan, que les aporta, beneficio para ellos, por que les importa, como les ayuda, en que les sirve, que ganan ellos, para que les sirve, que les beneficia, por que les conviene, que obtienen, que obtienen ellos, beneficio para el socio, beneficio para el aliado, beneficios para ellos, su interes, interes para ellos, como contribuye a su mision, como les sirve, como apoya su mision, que buscan, por que colaboran, aporte a su mision, les sirve para, que ganan con esto',
  mission: 'mision',
  date: 'fecha, fechas, dia',
  when: 'cuando fue, cuando paso, cuando ocurrio, cuando sucedio, cuando',
  since:
    'desde, socio desde, colaboramos desde, aliado desde, aliados desde, desde cuando, colabora desde, trabajamos juntos desde, inicio de la colaboracion, inicio de la alianza, inicio de la relacion, antiguedad, en alianza desde, socios desde, trabajamos desde, desde que año, año de inicio, colabora con nosotros desde, colaborador desde, colaboradores desde, inicio de relacion, inicio colaboracion, inicio alianza, empezamos, empezo, fecha de inicio de la colaboracion, fecha de inicio de la alianza, con nosotros desde, colaboracion desde, alianza desde, relacion desde, comienzo de la colaboracion, año en que empezamos',
  start: 'inicio, comienzo, alta, inicia',
  end: 'fin, final, termino, finaliza, termina, cierre',
  ended:
    'terminado, terminada, terminado el, finalizado, finalizada, termino el, finalizo, acabo, se termino, termino la colaboracion, fecha de baja, baja, concluyo, fin de la colaboracion, fin de la alianza, termino de la colaboracion, termino la alianza, fecha de termino de la alianza, colaboracion terminada, finalizo el, terminamos, cerrado, cerrada, termina la relacion',
  until: 'hasta',
  last: 'ultimo, ultima, ultimos, ultimas, mas reciente, reciente, ultima vez, ultima vez que, cuando fue la ultima',
  first: 'primer, primero, primera, inicial',
  next: 'proximo, proxima, proximos, proximas, siguiente, futuro, futura, previsto, programado, programada',
  season:
    'proxima temporada, temporada, proximo año, el proximo año, año proximo, siguiente temporada, repetir o descansar, proximo ciclo, que sigue el proximo año',
  year: 'año, años, ejercicio, ejercicio fiscal, ano',
  month: 'mes, trimestre, dia de la semana, dias, dias de la semana',
  time: 'hora, horario',
  talk: 'reunion, reuniones, hablamos, conversacion, platica, charla, encuentro, entrevista, platicamos, nos reunimos, nos vimos, conversamos, hablar, junta, cita, que hablamos, en que hablamos, dialogo, conversado, hablado, hablamos con ellos, se hablo, reunido, reunidos, reunirnos, vimos, conversaciones, encuentros, dialogamos, juntamos, nos juntamos, vernos, hablado con ellos, charlas, reunion presencial, nos hablamos, se reunio, reunion con, visto, vistos',
  contacted:
    'contactado, contactada, comunicacion, llamada, mensaje, correo enviado, acercamiento, interaccion, seguimiento hecho, contactados, escribimos, llamamos, nos comunicamos, aviso, contactamos, contacto realizado, contactado el, supimos de ellos, ultimo mensaje, les escribimos, correo, comunicaciones, contacto hecho, llamado, llamadas, noticias',
  visit: 'visita',
  reply: 'respuesta, respondio, contesto, respondieron',
  work: 'trabajamos juntos, colaboramos, trabajo conjunto, trabajamos',
  together: 'comun, juntos, conjunto, conjunta, compartido, compartida, en comun, conjuntos, compartidos',
  rhythm:
    'cada cuanto, frecuencia, periodicidad, ritmo, regularidad, frecuencia de contacto, cada cuanto nos vemos, con que frecuencia, cada cuanto hablamos, cada cuando, cada cuanto nos reunimos, frecuencia de reuniones, frecuencia de reunion, frecuencia de contactos, frecuencia del contacto, cada cuanto contactar, periodicidad de reuniones, periodicidad de contacto, periodicidad del contacto, que tan seguido, que tan seguido hablamos, intervalo, con que frecuencia hablamos, con que frecuencia nos vemos, cada cuanto tiempo',
  rest: 'descanso, pausa, en pausa, descansa, descansar, en pausa hasta, descanso hasta',
  decide: 'decidido, decidido el, fecha de decision, se decidio',
  confirm: 'confirmado, confirmada, confirmado el, verificado',
  noted: 'anotada, anotado, anotada el, propuesta el, registrada',
  timestamp: 'marca temporal, marca de tiempo',
  added:
    'fecha de alta, fecha de registro, registrado, actualizado, actualizada, modificado, ultima actualizacion, fecha de actualizacion, ultima modificacion, creado, agregado, añadido, capturado, fecha de captura',
  due: 'fecha limite, vence el pendiente, plazo, limite, para cuando, pendiente para, a mas tardar',
  goal: 'objetivo, objetivos, meta, metas, proposito, finalidad, fin comun, objetivo de la alianza, objetivos comunes, objetivo compartido, metas compartidas, metas comunes, meta comun, proposito comun, proposito de la alianza, objetivo de la colaboracion, fin, para que trabajamos juntos, que queremos lograr, que queremos lograr juntos, lo que buscamos juntos',
  agree: 'acordado, acordada, acordado el, acordada el, pactado, definida, definido, fijada, fijado',
  plan: 'plan, plan estrategico, objetivo del plan, meta del plan, linea estrategica, eje estrategico, eje del plan, plan de la biblioteca',
  idea: 'idea, ideas, propuesta, propuestas, posibilidades, que podriamos hacer, sugerencia, ideas nuevas, ideas futuras, posibles proyectos, proyectos posibles, posibles actividades, posibles colaboraciones, que mas podriamos hacer, por explorar, oportunidades, ideas de proyecto, ideas para hacer juntos, ideas de actividades, lluvia de ideas, actividades posibles, iniciativas posibles',
  agreement:
    'convenio, convenios, acuerdo, acuerdos, contrato, contratos, carta compromiso, tipo de acuerdo, tipo de convenio, memorando, memorandum, hay convenio, carta de intencion, convenio o acuerdo, existe convenio, acuerdo escrito, acuerdo formal, carta de compromiso, convenio vigente, tipo de documento, documento firmado, contrato o convenio, formalizacion, acuerdo de colaboracion, convenio de colaboracion, acta, carta acuerdo, acuerdo por escrito',
  sign: 'firmado, firmado el, firma, fecha de firma, firmada, firmado en, suscrito, vigente desde, firma del convenio, firma del acuerdo, fecha del convenio, fecha de convenio, fecha del acuerdo, fecha acuerdo, fecha convenio, inicio del convenio, inicio de convenio, inicio vigencia, inicio de vigencia, fecha firma, se firmo, se firmo el, convenio desde, firmo, fecha de suscripcion, firmamos, firmamos el, convenio firmado el, firma de convenio',
  expire:
    'vence, vencimiento, caduca, caducidad, vigencia, valido hasta, vigente hasta, vigencia hasta, fecha de vencimiento, vence el, expira, fin de vigencia, vencimiento del convenio, fin del convenio, fin de convenio, fin del acuerdo, convenio hasta, termino del convenio, vencimiento del acuerdo, fecha fin convenio, fecha de termino del convenio, valido al, convenio vence, acuerdo vence, vence convenio, caduca el, fecha de caducidad, termina el convenio, fin vigencia, hasta cuando',
  renew: 'renovacion, renovar, renueva, fecha de renovacion',
  give: 'aporta, aportacion, aportaciones, aporte, aportes, ofrece, contribucion, brinda',
  weGive:
    'damos, aportamos, ofrecemos, que aportamos, que damos, que ofrecemos, aporta la biblioteca, la biblioteca aporta, nuestro aporte, nuestra aportacion, lo que damos, lo que aportamos, brindamos, nosotros damos, que pone la biblioteca, que ponemos, ponemos, que les damos, les damos, lo que les damos, la biblioteca da, la biblioteca ofrece, nosotros aportamos, nosotros ofrecemos, aporte de la biblioteca, aportes de la biblioteca, aportacion de la biblioteca, aportaciones de la biblioteca, lo que ofrecemos, aporte biblioteca, aporte nuestro, nuestros aportes, que aporta la biblioteca, que ofrece la biblioteca, que da la biblioteca, de nuestra parte, contribucion de la biblioteca, que les ofrecemos, que les aportamos, lo que ponemos, lo que ponemos nosotros',
  theyGive:
    'aportan, ofrecen, dan, que aportan, que dan, que ofrecen, ellos dan, ellos aportan, lo que aportan, lo que dan, su aporte, su aportacion, nos dan, recibimos, que recibimos, brindan, aporta el socio, que ponen, ponen, que nos dan, lo que nos dan, nos aportan, que nos aportan, nos ofrecen, que nos ofrecen, el aliado aporta, el socio aporta, que aporta el socio, que aporta el aliado, aporte del aliado, aporte del socio, aportes del aliado, aportes del socio, aportacion del socio, ellos ofrecen, lo que ofrecen, aporte de la entidad, aportacion de la entidad, que aporta la entidad, que aporta la institucion, sus aportes, de su parte, contribucion del socio, lo que recibimos, aporte aliado, aporte socio, contrapartida, que aporta el colaborador, lo que ponen, lo que ponen ellos',
  notes:
    'notas, nota, observaciones, observacion, comentarios, comentario, apuntes, otros, otros datos, varios, anotaciones, detalles, obs, otras notas, notas adicionales, mas informacion, informacion adicional, otras observaciones, notas internas, comentarios adicionales, otros comentarios, detalle, notas varias, misceláneo, datos adicionales, por saber, para recordar, notas y comentarios, observaciones generales, observ',
  desc: 'descripcion, servicios, poblacion, a que se dedican, a quien atienden, actividad principal, giro social, que hacen, especialidad',
  why: 'motivo, motivos, razon, por que, causa, porque',
  result: 'resultado, resultados, que resulto, que salio de ahi, impacto, logros',
  event:
    'actividad, actividades, evento, eventos, programa, programas, taller, talleres, actividad conjunta, nombre de la actividad, nombre del evento, hicimos, que hicimos, actividad realizada, hicimos juntos, lo que hicimos juntos, funcion de teatro, hecho juntos, lo que hicimos, lo mas reciente, que hicimos juntos, actividad en conjunto, actividad compartida, accion conjunta, colaboracion realizada, presentacion, charla publica, feria, jornada, encuentro de lectura, actividad juntos, actividad en comun, cosa que hicimos, colaboracion conjunta, evento conjunto, evento compartido, accion realizada, acciones, realizado, realizada, titulo del evento, titulo de actividad, titulo, nombre actividad, nombre evento, nombre del programa, nombre del taller, visita escolar, que se hizo, trabajo juntos, proyecto conjunto, proyecto comun',
  project: 'proyecto, proyectos, nombre del proyecto, ciclo, iniciativa, serie',
  happened:
    'que paso, que ocurrio, tipo de actividad, tipo de evento, tipo de contacto, accion, medio, tipo de accion, que sucedio',
  people:
    'cuantas personas, cuanta gente, cuantas personas asistieron, cuantas personas vinieron, cuantos asistieron, cuantos vinieron, personas, asistencia, asistentes, participantes, publico asistente, numero de personas, numero de asistentes, numero de participantes, cuantas personas, cuantos, total de personas, total de asistentes, beneficiarios, usuarios, personas atendidas, asistieron, num de asistentes, total asistentes, total asistencia, num asistentes, numero asistentes, no de asistentes, no asistentes, personas asistentes, n de asistentes, n asistentes, num personas, cantidad de personas, cantidad de asistentes, cantidad de participantes, total participantes, asistencia total, cuanta gente, gente, poblacion atendida, personas alcanzadas, concurrencia, visitantes, total personas, participantes total, num de personas, num participantes, num de participantes, aforo real, personas beneficiadas',
  someOfPeople: 'adultos, ninos',
  number: 'numero, num, cantidad, total',
  session: 'sesiones, sesion, numero de sesiones, num de sesiones',
  hours: 'horas, hrs, horas invertidas, tiempo invertido',
  staffHours: 'horas de personal, horas del personal',
  cost: 'nuestro costo, nuestro coste, costo para la biblioteca, coste para la biblioteca, gasto de la biblioteca',
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
    'estado, estatus, situacion, activo, estado actual, estado de la relacion, nivel, vigente, estado del convenio actual, activa, activo si no, como va, valoracion, calificacion, estado del convenio, vigente si no, prioridad, evaluacion',
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
  by: 'su nombre, tu nombre, llenado por, reportado por, realizado por, a cargo del evento, impartido por, registrado por, facilitador, tallerista, quien atendio, atendio, realizo, quien lo hizo, quien fue, personal que atendio, quien estuvo, impartio, a cargo, encargado del evento, personal asistente, responsable de la actividad, bibliotecario a cargo, bibliotecaria a cargo, quien participo de la biblioteca',
  other:
    'nacimiento, fecha de nacimiento, cumpleaños, emergencia, inscritos, inscripciones, inscripcion, cupo, capacidad, miembro, miembros, boletin, idioma, sexo, genero, niños, niñas, jovenes, invitados, agradecimiento, archivo, copia, factura, esposa, conyuge, consentimiento, hombres, mujeres, presentismo, alumnos, alumnado, matricula, turno, duracion, minutos, kilometraje, difusion en prensa, volante, cartel, materiales necesarios, curso, grado, nivel educativo, salones, expediente, estudiantes, fundacion año, fecha de fundacion, docentes, miembros activos, fuente',
};
