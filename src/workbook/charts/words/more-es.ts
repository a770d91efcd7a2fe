import { share, spaced } from './share';
import type { MoreChartWords } from './words';

const of = (part: number, whole: number, one = '', many = one) =>
  share(part, whole, 'de', ' %', whole === 1 ? one : many);
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const read = spaced;

/** Las frases de los gráficos sobre lo que aportan los socios, el contacto y hasta dónde se llegó. */
export const more: MoreChartWords = {
  gifts: {
    gift: 'Dan',
    headline({ year, over, value, hours, giving, live }) {
      const brought = [
        ...(value === null ? [] : [`un valor de ${read(value)}`]),
        ...(hours === null ? [] : [hours === 1 ? '1 hora' : `${read(hours)} horas`]),
      ];
      const start = `${year}${over ? '' : ' hasta ahora'}: ${brought.length === 0 ? 'sin valor ni horas en el registro' : `${brought.join(' y ')} en el registro`}`;
      if (live === 0) return `${start}; todavía no hay socios activos.`;
      return `${start}; está anotado qué aportan ${of(giving, live, 'socio activo', 'socios activos')}.`;
    },
    written: ({ values, hours, of: rows }) =>
      rows === 0
        ? 'Ninguna fila del registro de este año fiscal trata de un socio: no hay nada que sumar.'
        : `El valor está en ${values} y las horas en ${hours} de ${count(rows, 'fila', 'filas')} del registro de este año fiscal; lo que no se anotó no está en la suma.`,
    missing: (number, live) => `Sin anotar qué aportan: ${of(number, live, 'socio activo', 'socios activos')}.`,
  },
  touch: {
    partner: 'Socio',
    days: 'Días desde que respondió',
    headline(live, counts) {
      if (live === 0) return 'Todavía no hay socios activos.';
      const told = counts.map(({ word, count: number }) => `${word} ${number}`).join(', ');
      return `De ${count(live, 'colaboración viva', 'colaboraciones vivas')}: ${told}.`;
    },
    longest: (shown, all) => `Se muestran los ${shown} silencios más largos de ${all}.`,
    unanswered: (number) =>
      `De ${count(number, 'socio activo', 'socios activos')} no hay ninguna respuesta anotada; no se dibuja barra.`,
  },
  ideas: {
    step: 'Paso',
    ideas: 'Ideas',
    steps: { named: 'Anotadas o propuestas', answered: 'Con respuesta', agreed: 'Acordadas', done: 'Hechas' },
    headline({ named, answered, agreed, done, since }) {
      if (named === 0) return `Desde el ${since} no se anotó ni se propuso ninguna idea.`;
      return `De ${count(named, 'idea anotada o propuesta', 'ideas anotadas o propuestas')} desde el ${since}: con respuesta, ${answered}; acordadas, ${agreed}; hechas, ${done}.`;
    },
    counted:
      'Una idea por proyecto, y por socio fuera de sus proyectos. Un paso cuenta cuando está anotado el día de la idea o después.',
    undated: (number) =>
      `${count(number, 'socio tiene una idea', 'socios tienen una idea')} sin fecha; no se ${number === 1 ? 'cuenta' : 'cuentan'}.`,
  },
  leads: {
    lead: 'Persona a cargo',
    none: 'Nadie anotado',
    headline({ people, led, live, most }) {
      if (live === 0) return 'Todavía no hay socios activos.';
      if (led === 0)
        return live === 1
          ? 'La única colaboración viva no tiene persona a cargo.'
          : `Ninguna de ${live} colaboraciones vivas tiene persona a cargo.`;
      const start = `${count(people, 'persona cuida', 'personas cuidan')} de ${of(led, live, 'colaboración viva', 'colaboraciones vivas')}`;
      const rest = led < live ? `; ${live - led} sin persona a cargo` : '';
      return people === 1 ? `${start}${rest}.` : `${start}${rest}; la que más lleva tiene ${most}.`;
    },
    shared: 'Una colaboración con dos personas a cargo cuenta para las dos.',
  },
  ladder: {
    step: 'Cómo nos ven',
    other: 'Con otras palabras',
    unknown: 'Sin anotar',
    headline({ partners, known, live }) {
      if (live === 0) return 'Todavía no hay socios activos.';
      if (known === 0) return 'Todavía no está anotado cómo ven a la biblioteca los socios activos.';
      const missing = live - known;
      const start = `${of(partners, known, 'socio activo', 'socios activos')} con esto anotado ${partners === 1 || known === 1 ? 've' : 'ven'} a la biblioteca como socia`;
      return missing === 0 ? `${start}.` : `${start}; de ${missing} no está anotado.`;
    },
    undated: 'Es la impresión de la biblioteca. No lleva fecha: está como hoy en la hoja.',
  },
  highest: {
    year: 'Año fiscal',
    headline({ year, over, deep, of: whole, before }) {
      const start = `${year}${over ? '' : ' hasta ahora'}`;
      if (whole === 0) return `${start}: ningún socio tenía nivel todavía.`;
      const now = `${start}: ${of(deep, whole, 'socio', 'socios')} ${deep === 1 || whole === 1 ? 'estuvo' : 'estuvieron'} alguna vez en el nivel 3 o 4`;
      return before === null ? `${now}.` : `${now}; ${before.year.toLowerCase()}: ${of(before.deep, before.of)}.`;
    },
    dated:
      'El nivel más alto de cada socio dentro del año, según lo anotado con fecha. Metas, ritmos y misiones están como hoy, y falta lo que nadie anotó en años anteriores.',
    missing: (years) => `Quedan fuera, por no tener ninguna fila con fecha: ${years.join(', ').toLowerCase()}.`,
  },
};
