import { share, spaced } from './share';
import type { MoreChartWords } from './words';

const of = (part: number, whole: number, one = '', many = one) =>
  share(part, whole, 'de', ' %', whole === 1 ? one : many);
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const read = spaced;

/** Una suma de valor y una de horas, hasta donde están anotadas. */
function amounts(value: number | null, hours: number | null, one: string, many: string): string {
  return [
    ...(value === null ? [] : [`un valor de ${read(value)}`]),
    ...(hours === null ? [] : [`${read(hours)} ${hours === 1 ? one : many}`]),
  ].join(' y ');
}

/** Las frases de los gráficos sobre lo que aportan los socios, el contacto y hasta dónde se llegó. */
export const more: MoreChartWords = {
  gifts: {
    gift: 'Aportan',
    headline({ year, over, value, hours, cost, staffHours, giving, live }) {
      const when = `${year}${over ? '' : ' hasta ahora'}`;
      const theirs = amounts(value, hours, 'hora', 'horas');
      const ours = amounts(cost, staffHours, 'hora del personal', 'horas del personal');
      const sums = [
        ...(theirs === '' ? [] : [`los socios dieron ${theirs}`]),
        ...(ours === '' ? [] : [`la biblioteca puso ${ours}`]),
      ];
      const first = sums.length === 0 ? `${when}: no hay valor ni horas anotados` : `${when}: ${sums.join('; ')}`;
      if (live === 0) return `${first}.`;
      return `${first}. Está anotado qué aportan ${of(giving, live, 'socio vigente', 'socios vigentes')}.`;
    },
    outside({ gifts, value, hours }) {
      const sums = amounts(value, hours, 'hora', 'horas');
      const kinds = gifts.map((gift) => gift.toLowerCase());
      const what = kinds.length < 2 ? kinds.join('') : `${kinds.slice(0, -1).join(', ')} y ${kinds[kinds.length - 1]}`;
      return `Nuestros socios aportan ${[what, sums].filter((text) => text !== '').join('; ')}.`;
    },
    written: ({ values, hours, of: rows }) =>
      rows === 0
        ? 'Ninguna fila del registro de este año fiscal trata de un socio: no hay nada que sumar.'
        : `El valor está en ${values} y las horas en ${hours} de ${count(rows, 'fila', 'filas')} del registro de este año fiscal; lo que no se anotó no está en la suma.`,
    missing: (number, live) => `Sin anotar qué aportan: ${of(number, live, 'socio vigente', 'socios vigentes')}.`,
  },
  touch: {
    partner: 'Socio',
    days: 'Días desde que respondió',
    headline(live, counts) {
      if (live === 0) return 'Todavía no hay colaboraciones vigentes.';
      const told = counts.map(({ word, count: number }) => `${word} ${number}`).join(', ');
      return `De ${count(live, 'colaboración vigente', 'colaboraciones vigentes')}: ${told}.`;
    },
    longest: (shown, all) => `Se muestran los ${shown} más urgentes de ${all}.`,
    unanswered: (number) =>
      `De ${count(number, 'socio vigente', 'socios vigentes')} no hay ninguna respuesta anotada; no se dibuja barra.`,
  },
  ideas: {
    step: 'Paso',
    ideas: 'Ideas',
    steps: { named: 'Anotadas o propuestas', answered: 'Con respuesta', agreed: 'Acordadas', done: 'Hechas' },
    headline({ named, answered, agreed, done, since }) {
      if (named === 0) return `Desde el ${since} no hay ninguna idea anotada.`;
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
      if (live === 0) return 'Todavía no hay colaboraciones vigentes.';
      if (led === 0)
        return live === 1
          ? 'La única colaboración vigente no tiene persona a cargo.'
          : `Ninguna de ${live} colaboraciones vigentes tiene persona a cargo.`;
      const start = `${count(people, 'persona cuida', 'personas cuidan')} de ${of(led, live, 'colaboración vigente', 'colaboraciones vigentes')}`;
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
      if (live === 0) return 'Todavía no hay colaboraciones vigentes.';
      if (known === 0) return 'Todavía no está anotado cómo ven a la biblioteca los socios vigentes.';
      const missing = live - known;
      const start = `${of(partners, known, 'socio vigente', 'socios vigentes')} con esto anotado ${partners === 1 || known === 1 ? 've' : 'ven'} a la biblioteca como socia, según nuestra impresión`;
      return missing === 0 ? `${start}.` : `${start}; de ${missing} no está anotado.`;
    },
    undated: 'No lleva fecha: está como hoy en la hoja.',
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
      'El nivel más alto de cada socio dentro del año, según lo anotado con fecha; lo que terminó antes no está. Metas, ritmos y misiones están como hoy, y falta lo que nadie anotó en años anteriores.',
    missing: (years) => `Quedan fuera, por no tener ninguna fila con fecha: ${years.join(', ').toLowerCase()}.`,
  },
  ahead: {
    day: 'Día',
    what: 'Lo que viene',
    headline(planned, shown) {
      if (shown === 0) return 'Todavía no hay nada previsto.';
      if (planned === 0) return 'Todavía no hay nada previsto; esto termina:';
      return `${count(planned, 'cosa está prevista', 'cosas están previstas')}.`;
    },
    more: (number) => `y ${number} más`,
    nothing: 'Todavía no hay nada previsto.',
    lines: {
      planned: (what) => `Previsto: ${what}`,
      agreement: (what) => `Termina el acuerdo: ${what}`,
      rest: (what) => `Termina el descanso: ${what}`,
      harvest: (what) => `Por terminar hasta ese día (contar, agradecer, comunicar, mirar atrás): ${what}`,
    },
    counts: {
      rest: (number) => `${count(number, 'descanso termina', 'descansos terminan')}.`,
      harvest: (number) =>
        `${count(number, 'actividad espera', 'actividades esperan')} todavía el conteo, las gracias, la noticia o la mirada atrás.`,
    },
  },
};
