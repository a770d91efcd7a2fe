import type { SheetWords } from './words';

/** Lo que el complemento dice en la propia hoja: menú, avisos, problemas y rótulos del informe. */
export const es: SheetWords = {
  menu: {
    title: 'Jardín de socios',
    open: 'Abrir el panel',
    log: 'Anotar algo…',
    recalculate: 'Recalcular etapas y niveles',
    report: 'Crear el informe para la junta',
    check: 'Revisar mi hoja',
    setUp: 'Preparar las hojas',
    addSample: 'Probar con un jardín de ejemplo',
    removeSample: 'Quitar el jardín de ejemplo',
    moreColumns: 'Más columnas',
    adopt: 'Usar la lista que ya tengo',
    startProjects: 'Empezar una hoja de proyectos',
    undo: 'Deshacer la última anotación',
  },
  trouble: {
    'no-partners-sheet': () =>
      'Todavía no hay una hoja de socios. Elija Jardín de socios y después «Preparar las hojas» o «Usar la lista que ya tengo».',
    'missing-column': (what) =>
      `Falta la columna «${what}», así que no se escribió nada. Elija Jardín de socios y «Preparar las hojas» para reponerla; no cambiará nada más.`,
    'no-edit-rights': () =>
      'Usted puede ver esta hoja de cálculo, pero no cambiarla. Pida permiso de edición a quien la comparte.',
    'rows-moving': () =>
      'Alguien está ordenando o moviendo filas en este momento. Por seguridad se retiró lo recién escrito. Recalcule dentro de un minuto.',
    busy: () => 'Otra persona está usando Jardín de socios en esta hoja. Inténtelo de nuevo en unos segundos.',
    'wrong-arguments': (what) => `Esto no se pudo usar: ${what}. Revíselo e inténtelo de nuevo.`,
    'partner-gone': (what) =>
      `«${what}» ya no está en la hoja de socios. Quizá alguien cambió el nombre o lo quitó. No se escribió nada.`,
    'nothing-to-undo': () => 'Ya no hay nada que deshacer: se deshizo antes o alguien lo cambió a mano.',
    'newer-schema': () =>
      'Esta hoja de cálculo se usó por última vez con un Jardín de socios más nuevo. Por seguridad, esta copia antigua solo mira y no escribe nada.',
    service: (what) => `Hojas de cálculo de Google no hizo lo que se le pidió. Dijo: «${what}». Inténtelo de nuevo.`,
  },
  said: {
    setUp: 'Las hojas están listas. Escriba el nombre de su primer socio en la hoja Socios.',
    setUpAgain: 'Todo está ya en su sitio; no hizo falta cambiar nada.',
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
    logged: (what, partner) => `Anotado: ${what}, ${partner}.`,
    stageNow: (partner, from, to) => `${partner} pasó de ${from} a ${to}.`,
    undone: 'Se retiró la última anotación.',
    undoLog: (what, partner) => `la anotación «${what}, ${partner}»`,
    columnsAdded: (set) => `Las columnas de «${set}» se añadieron en el extremo derecho.`,
    adopted: (rows, headings) =>
      `Se encontraron ${rows} filas con un socio y se entendieron ${headings} encabezados. La etapa, el nivel y los motivos están en el extremo derecho.`,
    reportBuilt: 'El informe para la junta está listo.',
    reportNumbers: 'Contando',
    checks: (count) => (count === 0 ? 'No hay nada que revisar.' : `Hay ${count} cosas que mirar:`),
    projectsStarted: 'La hoja de proyectos está lista.',
    needsConsent: 'Jardín de socios aún necesita su permiso. Elija una vez una opción del menú y permítalo.',
  },
  report: {
    title: (library) => (library === '' ? 'Nuestras colaboraciones' : `${library}: nuestras colaboraciones`),
    stamp: (asOf, built) => `A fecha de ${asOf}. Creado ${built}.`,
    pastDay:
      'Mira atrás desde un día pasado. Se calcula de nuevo con lo que lleva fecha; las celdas sin fecha están como hoy.',
    story: 'Una historia',
    noStory: 'Todavía no hay ninguna historia. Escriba una en la columna «Historia» de la hoja Proyectos.',
    next: 'La próxima temporada',
    nextNames: (word, names) => `${word}: ${names}`,
    nextCount: (word, count) => `${word}: ${count}`,
    undecided: (count) =>
      count === 1 ? '1 colaboración viva está sin decidir.' : `${count} colaboraciones vivas están sin decidir.`,
    people: 'Personas',
    thisYear: (name) => `Este año (${name})`,
    lastYear: (name) => `El año pasado (${name})`,
    partners: 'Socios',
    now: 'Ahora',
    yearBefore: 'Un año antes',
    activities: 'Actividades',
    livePartners: 'Socios activos',
    goneQuiet: 'Sin noticias',
    printed: 'Partner Garden sigue la guía «Cultivating the Relationship-Driven Library».',
  },
};
