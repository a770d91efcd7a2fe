import { exportWords } from './export-es';
import { tonight } from './tonight-es';
import type { ReportWords } from './words';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const es: ReportWords = {
  titles: {
    board: (library) => (library === '' ? 'Nuestras colaboraciones' : `${library}: nuestras colaboraciones`),
    community: (library) =>
      library === '' ? 'Junto con nuestra comunidad' : `${library}: junto con nuestra comunidad`,
    internal: (library) =>
      library === ''
        ? 'Nuestras colaboraciones, para el equipo'
        : `${library}: nuestras colaboraciones, para el equipo`,
  },
  asOf: (day) => `A fecha de ${day}.`,
  stamp: (asOf, built) => `A fecha de ${asOf}. Creado el ${built}.`,
  pastDay:
    'Mira atrás desde un día pasado. Se calcula de nuevo con lo que lleva fecha; las celdas sin fecha están como hoy.',
  internal:
    'Para el equipo de la biblioteca: nombra a quién espera una respuesta. No es para la junta ni para compartir.',
  failed: (message) => `Este gráfico no se pudo calcular. Lo que pasó: ${message}`,
  story: 'Una historia',
  next: 'La próxima temporada',
  nextNames: (word, number, names, unnamed) => {
    const more = unnamed === 0 ? '' : `${count(unnamed, 'socio', 'socios')} en descanso, sin nombrar`;
    return `${word} (${number}): ${[names, more].filter((text) => text !== '').join('; ')}`;
  },
  nextCount: (word, number) => `${word}: ${number}`,
  undecided: (number) =>
    `${count(number, 'colaboración vigente sigue', 'colaboraciones vigentes siguen')} sin decidir para la próxima temporada.`,
  withheld:
    'Los papeles de la junta suelen ser públicos: a quienes descansan o se dejaron ir se les cuenta, sin nombrarlos.',
  standard: 'Para la norma estatal',
  standardSentence({ year, library, partners, activities, withoutPart, examples }) {
    const who = library === '' ? 'la biblioteca' : library;
    const when = `En el ${year.toLowerCase()}`;
    if (activities === 0) {
      return `${when} todavía no está anotado nada de lo que ${who} hizo con organizaciones de la comunidad.`;
    }
    const unsure = withoutPart === 0 ? '' : ` (En ${withoutPart} no está anotada la parte de la biblioteca.)`;
    const done = `${when}, ${who} trabajó con ${count(partners, 'organización', 'organizaciones')} de la comunidad para ofrecer ${count(activities, 'programa o servicio', 'programas o servicios')}`;
    return examples === '' ? `${done}.${unsure}` : `${done}; por ejemplo, con ${examples}.${unsure}`;
  },
  together: 'Hecho juntos',
  togetherSentence: (facts) => exportWords.post(facts),
  thanks: (names) => `Gracias a ${names}.`,
  notForSharing:
    'Para imprimir, guardar en PDF o pegar. La hoja de cálculo contiene más que esta página: no comparta la hoja de cálculo.',
  credit: 'Hecho con Partner Garden, según la guía «Cultivating the Relationship-Driven Library».',
  days: { quarter: (day) => `Fin del último trimestre: ${day}`, year: (day) => `Fin del último año fiscal: ${day}` },
  exportWords,
  tonight,
  leftOut: (questions) =>
    `Faltan, porque todavía no hay nada anotado para eso: ${questions.join(' ')} «Completar las fechas» y «Anotar algo» llenan casi todo; las metas del plan están en Ajustes.`,
  deletable: 'Puede borrar esta hoja: al crear el informe se hace de nuevo.',
};
