import { adopting } from './adopting-es';
import { passingOn } from './passing-on-es';
import type { SheetWords } from './words';

/** Lo que el complemento dice en la propia hoja: menú, avisos, problemas y rótulos del informe. */
export const es: SheetWords = {
  sheets: {
    partners: 'Socios',
    log: 'Registro',
    projects: 'Proyectos',
    settings: 'Ajustes',
    'board-report': 'Informe para la junta',
    'community-report': 'Informe para la comunidad',
    'report-data': 'Datos del informe',
    undo: 'Deshacer (Jardín de socios)',
    'start-here': 'Empiece aquí',
  },
  hints: {
    'Reached out': 'Usted escribió, llamó o visitó; todavía no hay respuesta.',
    'They reached out': 'Ellos vinieron a ustedes.',
    Talked: 'Las dos partes hablaron o se escribieron.',
    Pitched: 'Usted propuso una idea.',
    'Not now': 'Dijeron que no, por ahora. Cuenta como respuesta.',
    Agreed: 'Las dos partes dijeron que sí a una meta o a un plan.',
    'Did it': 'Hicieron algo juntos.',
    Gave: 'Dieron dinero, materiales o tiempo.',
    Thanked: 'Usted les dio las gracias.',
    'Told others': 'Se lo contó a la junta, a la prensa o al público.',
    'Looked back': '¿Qué funcionó y qué no?',
    'Big step': 'Una acción clave que cambia lo que es posible.',
    Note: 'Vale la pena recordarlo; no prueba nada.',
    Planned: 'Algo que está por venir.',
  },
  sources: {
    '': 'Contacto',
    'Last contact': 'Último contacto',
    Beginning: 'El comienzo',
    'Idea noted': 'Idea anotada',
  },
  sets: {
    relationship: 'La relación: tipo, desde cuándo, ritmo, quién conoce a quién',
    goals: 'Metas: su misión, el plan de la biblioteca',
    agreement: 'Acuerdo: de qué tipo, desde cuándo, hasta cuándo',
    'give and get': 'Lo que da cada parte',
    season: 'La temporada: ideas, decisiones, descansos, finales',
    programs: 'En el registro: programas, sesiones, lugares, edades',
    'telling others': 'En el registro: a quién se le contó y para qué',
    work: 'En el registro: valor, horas, cosas por hacer',
  },
  menu: {
    title: 'Jardín de socios',
    open: 'Abrir el panel',
    seasonsEnd: 'Fin de temporada',
    moreReports: 'Más informes',
    settingUp: 'Preparar y ayuda',
    today: 'Con palabras: qué hacer hoy…',
    log: 'Anotar algo',
    logInWords: 'Con palabras: anotar algo…',
    season: 'Decidir la temporada',
    seasonInWords: 'Con palabras: decidir la temporada…',
    recalculate: 'Recalcular etapas y niveles',
    report: 'Crear el informe para la junta',
    communityReport: 'Crear el informe para la comunidad',
    exportWords: 'Palabras e imágenes para llevar',
    gaps: 'Completar las fechas',
    catchUp: 'Ponerse al día',
    check: 'Revisar mi hoja',
    setUp: 'Preparar las hojas',
    addSample: 'Probar con un jardín de ejemplo',
    removeSample: 'Quitar el jardín de ejemplo',
    moreColumns: 'Más columnas',
    adopt: 'Usar la lista que ya tengo',
    bringIn: 'Traer mis hojas anteriores',
    guide: '¿Cómo se hace?',
    startProjects: 'Empezar una hoja de proyectos',
    undo: 'Deshacer la última anotación',
    lookBack: 'Mirar atrás',
    thanks: 'Lista de agradecimientos',
    handover: 'Página de traspaso',
    tonight: 'La página de esta noche',
    rename: 'Cambiar el nombre de un socio',
    widenFilters: 'Incluir nuestras columnas en el filtro',
  },
  passingOn,
  adopting,
  trouble: {
    'no-partners-sheet': () =>
      'No hay ninguna hoja de socios. ¿Se acaba de borrar? Pulse Ctrl+Z en la hoja, o elija Archivo, Historial de versiones. Si nunca la hubo: Jardín de socios, «Preparar y ayuda», y «Preparar las hojas» o «Usar la lista que ya tengo».',
    'missing-column': (what) =>
      `Falta la columna «${what}», así que no se escribió nada. Pulse Ctrl+Z (Editar, Deshacer) hasta que vuelva, o elija Archivo, Historial de versiones. Solo si no ha de volver, elija Jardín de socios, «Preparar y ayuda» y «Preparar las hojas»: lo que contenía no vuelve así.`,
    'name-gone': (what) =>
      `Falta la columna «${what}», que dice de quién es cada fila, así que no se escribió nada. Pulse Ctrl+Z (Editar, Deshacer) hasta que vuelva, o elija Archivo, Historial de versiones. Nada más la trae de vuelta.`,
    'names-cleared': (what) =>
      `Ya no hay nada bajo «${what}», así que no se escribió nada. Si fue sin querer, pulse Ctrl+Z (Editar, Deshacer) o elija Archivo, Historial de versiones. Si todos esos socios se van, elimine sus filas.`,
    'headings-gone': (what) =>
      `Falta la fila de encabezados de «${what}», o quedó ordenada entre las demás filas, así que no se escribió nada. Pulse Ctrl+Z (Editar, Deshacer) o elija Archivo, Historial de versiones.`,
    'heading-gone': (what) =>
      `Falta un encabezado: ${what}. No se escribió nada. Si la columna se cortó y se pegó en otro sitio, pulse Ctrl+Z (Editar, Deshacer); si no, escriba otra vez el encabezado.`,
    'column-cut': (what) =>
      `Una columna se cortó y se pegó en otro sitio: ${what}. No se escribió nada. Pulse Ctrl+Z (Editar, Deshacer) y arrastre la columna por su letra; o elija Jardín de socios, «Preparar y ayuda» y «Preparar las hojas» para seguir con ella donde está ahora.`,
    'missing-sheet': (what) =>
      `Falta la hoja «${what}», así que no se escribió nada. Pulse Ctrl+Z (Editar, Deshacer) hasta que vuelva, o elija Archivo, Historial de versiones. Solo si no ha de volver, elija Jardín de socios, «Preparar y ayuda» y «Preparar las hojas»: hace una nueva y vacía.`,
    'no-list': () =>
      'No se encontró ninguna lista de socios en esta hoja de cálculo. Una lista necesita una fila de encabezados, como «Organización» y «Último contacto», con filas debajo. O elija «Preparar las hojas» para empezar una nueva.',
    'no-headings': adopting.noList['no-headings'],
    'form-for-one': adopting.noList.form,
    'missing-field': (what) =>
      `Ninguno de sus encabezados se toma por «${what}», así que no hay de dónde empezar. Elija el que lo contiene.`,
    'lists-changed': () =>
      'Las hojas cambiaron desde que usted las vio aquí, así que no se escribió nada. Cierre esta ventana y vuelva a abrirla para verlas como están ahora.',
    'no-edit-rights': () =>
      'Usted puede ver esta hoja de cálculo, pero no cambiarla. Pida permiso de edición a quien la comparte.',
    'needs-consent': () =>
      'Falta uno de los dos permisos, así que esto no se puede hacer. Elija algo en el menú «Jardín de socios»: Google volverá a preguntar. Marque las dos casillas, «esta hoja de cálculo» y «mostrar un panel».',
    'rows-moving': () =>
      'Alguien está ordenando o moviendo filas en este momento. Por seguridad se retiró lo recién escrito. Recalcule dentro de un minuto.',
    'merged-cells': (what) =>
      `Hay celdas combinadas en el camino: ${what}. Un bloque combinado admite una sola entrada, así que no se pudo escribir todo. Selecciónelo, elija Formato, Combinar celdas, Separar, y vuelva a hacerlo.`,
    'formula-there': (what) =>
      `Hay una fórmula en ${what}. Por seguridad se dejó como está y no se escribió nada. Cambie aquello de lo que la fórmula toma su respuesta, o ponga allí un valor simple, y hágalo otra vez.`,
    busy: () => 'Otra persona está usando Jardín de socios en esta hoja. Inténtelo de nuevo en unos segundos.',
    'wrong-arguments': (what) => `Esto no se pudo usar: ${what}. Revíselo e inténtelo de nuevo.`,
    'odd-date': (what) => `¿Está bien el año? ${what} no contaría nunca. No se escribió nada.`,
    'partner-gone': (what) =>
      `«${what}» no está en la hoja de socios. Quizá se escribe allí de otra manera, o alguien cambió el nombre o lo quitó. No se escribió nada.`,
    'plan-gone': (what) =>
      `La fila prevista de «${what}» ya no está en el Registro, o alguien la cambió. No se escribió nada.`,
    'needs-columns': (what) => `Su hoja aún no tiene columna para esto: ${what}. No se escribió nada.`,
    'nothing-to-undo': () => 'Ya no hay nada que deshacer: se deshizo antes o alguien lo cambió a mano.',
    'in-use': (what) =>
      `«${what}» está en uso, así que no se escribió nada. Una plantilla se hace con una hoja de cálculo nueva y vacía.`,
    'no-filter': () =>
      'Ningún filtro termina antes de nuestras columnas. Una tabla se amplía a mano: arrastre su esquina inferior derecha sobre ellas.',
    'newer-schema': () =>
      'Esta hoja de cálculo se usó por última vez con un Jardín de socios más nuevo. Por seguridad, esta copia antigua solo mira y no escribe nada.',
    service: (what) => `Hojas de cálculo de Google no hizo lo que se le pidió. Dijo: «${what}». Inténtelo de nuevo.`,
  },
  messages: {
    setUp: 'Las hojas están listas. Escriba el nombre de su primer socio en la hoja Socios.',
    setUpAgain: 'Todo está ya en su sitio; no hizo falta cambiar nada.',
    setUpAdded: (columns) =>
      `Se repusieron, vacías: ${columns.join(', ')}. Lo que contenían vuelve solo con Ctrl+Z o con Archivo, Historial de versiones.`,
    sampleAdded: (partners, rows) =>
      `El jardín de ejemplo ya está: ${partners} socios inventados y ${rows} anotaciones.`,
    sampleRemoved: (rows) => `El jardín de ejemplo ya no está: se quitaron ${rows} filas. Todo lo suyo sigue aquí.`,
    sampleKept: (rows, kept) =>
      `El jardín de ejemplo ya no está: se quitaron ${rows} filas. Se dejaron ${kept} filas de ejemplo que alguien cambió.`,
    recalculated: (rows) =>
      rows === 0
        ? 'Todo estaba al día.'
        : rows === 1
          ? 'Se puso al día una fila.'
          : `Se pusieron al día ${rows} filas.`,
    settingUnusable: ({ label, value, meaning, instead }) =>
      `Ajustes: «${value}» no sirve para «${label}». ${meaning} Mientras tanto se usa ${instead === '' ? 'nada' : `«${instead}»`}.`,
    logged: (what, partner) => `Anotado: ${what}, ${partner}.`,
    settingsSaved: 'Guardado. Las etapas, los colores y las frases ya lo siguen.',
    partnerThere: (name) => `${name} ya está en la hoja; no se añadió nada.`,
    inTouchNow: (partner, word) => `${partner}: ${word.toLowerCase()}.`,
    leftToday: (count) =>
      count === 0 ? 'Hoy ya no queda nadie con quien hablar.' : `Hoy quedan ${count} con quienes hablar.`,
    partnerAdded: (name) => `${name} ya tiene su fila en la hoja de socios.`,
    stageNow: (partner, from, to) => `${partner} pasó de ${from} a ${to}.`,
    tierNow: (partner, tier) => `${partner} está ahora en el nivel ${tier}.`,
    undone: 'Se retiró la última anotación.',
    undonePartly: (left) =>
      left === 1
        ? 'Se deshizo, salvo una cosa que alguien cambió después: se dejó como está.'
        : `Se deshizo, salvo ${left} cosas que alguien cambió después: se dejaron como están.`,
    undoLog: (what, partner) => `la anotación «${what}, ${partner}»`,
    undoAdopt: (sheets) => `las columnas en «${sheets}»`,
    undoDates: (heading) => `las fechas en «${heading}»`,
    undoGaps: (count) => (count === 1 ? 'las fechas de 1 socio' : `las fechas de ${count} socios`),
    undoAdded: (name) => `el socio «${name}»`,
    undoFilter: (sheets) => `el filtro de ${sheets}`,
    filterWidened: (sheets) => `El filtro de ${sheets} abarca ahora nuestras columnas y muestra lo que mostraba.`,
    filterBeside: (sheet, item) =>
      `El filtro de «${sheet}» termina antes de nuestras columnas: al ordenar con él, las etapas se quedan atrás hasta el próximo cambio. Elija Jardín de socios, «${item}». (Una tabla se amplía a mano: arrastre su esquina inferior derecha.)`,
    notComputed:
      'Esta hoja de cálculo es demasiado grande para ponerse al día al abrirse. Abra la barra lateral o elija «Recalcular etapas y niveles».',
    undoRenamed: (from, to) => `el nombre nuevo «${to}» en lugar de «${from}»`,
    mended: (what) => `Hecho: ${what}.`,
    datesCopy: (heading) => `${heading} (fecha)`,
    onlyKnown: { month: 'Solo se sabe el mes.', year: 'Solo se sabe el año.' },
    silent: 'Puesta al día: sin noticias este año',
    rests: 'Puesta al día: en descanso',
    gapsFilled: (count, left) =>
      [
        count === 1 ? 'Se guardaron las fechas de 1 socio.' : `Se guardaron las fechas de ${count} socios.`,
        ...(left.length === 0 ? [] : [`Ya no están, y se dejaron fuera: ${left.join(', ')}.`]),
      ].join(' '),
    previewColumns: (headings, rows) =>
      rows === 1
        ? `En el extremo derecho se añaden estas columnas y se rellenan para 1 fila: ${headings}.`
        : `En el extremo derecho se añaden estas columnas y se rellenan para ${rows} filas: ${headings}.`,
    previewRead: 'Esta hoja solo se lee. No se le añade nada hasta que usted anote algo.',
    previewSheet: (rows) =>
      rows === 1
        ? 'Se hace una hoja nueva con el nombre que hay en su registro.'
        : `Se hace una hoja nueva con los ${rows} nombres que hay en su registro.`,
    previewSettings: 'Se hace una hoja nueva para los ajustes.',
    columnsAdded: (set) => `Las columnas de «${set}» se añadieron en el extremo derecho.`,
    adopted: (rows, headings) =>
      [
        rows === 1 ? 'Se encontró una fila con un socio' : `Se encontraron ${rows} filas con un socio`,
        headings === 1 ? 'y se entendió un encabezado.' : `y se entendieron ${headings} encabezados.`,
        'La etapa, el nivel y los motivos están en el extremo derecho.',
      ].join(' '),
    reportBuilt: {
      board: 'El informe para la junta está listo.',
      community: 'El informe para la comunidad está listo.',
      internal: 'Los gráficos para el equipo están listos.',
    },
    reportWithout: (questions) => `Falta esto: ${questions.join(' ')} Créelo de nuevo para completarlo.`,
    reportNumbers: 'Contando',
    checks: (count) => (count === 0 ? 'No hay nada que revisar.' : `Hay ${count} cosas que mirar:`),
    askLog: (partner, words) =>
      `${partner}: ¿qué pasó hoy? Escriba una de estas palabras y, si quiere, dos puntos y una nota.\n\n${words}`,
    askSeason: (partner, words) =>
      `${partner}: ¿qué viene la próxima temporada? Escriba una de estas palabras y, si quiere, dos puntos y el motivo.\n\n${words}`,
    askColumns: (headings) =>
      `Su hoja aún no tiene columna para esto. ¿Añadir estas en el extremo derecho? ${headings}`,
    askRow: 'Primero haga clic en una celda de la fila del socio y luego elija esto otra vez.',
    notAWord: (text) => `«${text}» no es ninguna de las palabras de la lista, así que no se escribió nada.`,
    projectsStarted: 'La hoja de proyectos está lista.',
    needsConsent: (sheet, begun) =>
      [
        begun
          ? 'La etapa y el nivel ya funcionan. Google pedirá su permiso cuando usted elija algo en el menú «Jardín de socios».'
          : 'Empiece aquí: menú «Jardín de socios», «Abrir el panel». Google pedirá su permiso una sola vez.',
        ...(sheet === undefined ? [] : [`La hoja «${sheet}» cuenta lo que dirá.`]),
      ].join(' '),
    nothingToBringIn:
      'Todavía no hay aquí ninguna hoja de otro Jardín de socios. En la hoja de cálculo anterior, abra la flecha de la pestaña de Socios, Registro y Ajustes, elija «Copiar en», «Hoja de cálculo existente», y señale esta. Después elija esto otra vez.',
    notBroughtIn: (full, several) =>
      [
        'No se cambió nada.',
        ...full.map((name) => `«${name}» ya tiene anotaciones, y se perderían. Vacíe sus filas y elija esto otra vez.`),
        ...several.map((name) => `«${name}» se copió aquí más de una vez. Elimine las copias que no quiera.`),
      ].join(' '),
    broughtIn: (sheets, kept) =>
      [
        `Ya se usan sus hojas anteriores: ${sheets.join(', ')}. Solo se retiraron hojas vacías para darles lugar.`,
        ...kept.map((name) => `«${name}» se dejó como está, porque la de aquí ya está rellenada.`),
      ].join(' '),
  },
};
