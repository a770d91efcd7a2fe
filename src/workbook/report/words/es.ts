import type { ReportWords } from './words';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const es: ReportWords = {
  title: (library) => (library === '' ? 'Nuestras colaboraciones' : `${library}: nuestras colaboraciones`),
  stamp: (asOf, built) => `A fecha de ${asOf}. Creado el ${built}.`,
  pastDay:
    'Mira atrás desde un día pasado. Se calcula de nuevo con lo que lleva fecha; las celdas sin fecha están como hoy.',
  story: 'Una historia',
  noStory:
    'Todavía no hay ninguna historia. Escriba una en la columna «Historia» de la hoja Proyectos y aparecerá aquí.',
  next: 'La próxima temporada',
  nextNames: (word, number, names, unnamed) => {
    const more = unnamed === 0 ? '' : `${count(unnamed, 'socio', 'socios')} en descanso, sin nombrar`;
    return `${word} (${number}): ${[names, more].filter((text) => text !== '').join('; ')}`;
  },
  nextCount: (word, number) => `${word}: ${number}`,
  undecided: (number) =>
    `${count(number, 'colaboración viva sigue', 'colaboraciones vivas siguen')} sin decidir para la próxima temporada.`,
  withheld:
    'Los papeles de la junta suelen ser públicos: a quienes descansan o se dejaron ir se les cuenta, sin nombrarlos.',
  standard: 'Para la norma estatal',
  standardSentence({ year, library, partners, activities, examples }) {
    const who = library === '' ? 'la biblioteca' : library;
    const when = `En el ${year.toLowerCase()}`;
    if (activities === 0) {
      return `${when} todavía no está anotado nada de lo que ${who} hizo con organizaciones de la comunidad.`;
    }
    const done = `${when}, ${who} trabajó con ${count(partners, 'organización', 'organizaciones')} de la comunidad para ofrecer ${count(activities, 'programa o servicio', 'programas o servicios')}`;
    return examples === '' ? `${done}.` : `${done}; por ejemplo, con ${examples}.`;
  },
  credit: 'Hecho con Partner Garden, según la guía «Cultivating the Relationship-Driven Library».',
  deletable: 'Puede borrar esta hoja: al crear el informe se hace de nuevo.',
};
