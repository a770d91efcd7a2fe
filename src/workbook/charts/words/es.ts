import type { Reached } from '../../../domain/activities';
import { more } from './more-es';
import { share, someOf, spaced } from './share';
import type { ChartWords } from './words';

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'];

const of = (part: number, whole: number, one = '', many = one) =>
  share(part, whole, 'de', ' %', whole === 1 ? one : many);
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** `A`, `A y B`, `A, B y 3 más`; delante del sonido i, «e». */
function listed(names: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const { shown, more } = someOf(names, most);
  const all = more > 0 ? [...shown, `${more} más`] : shown;
  const last = all[all.length - 1] ?? '';
  const and = /^h?[ií](?![aeou])/i.test(last) ? 'e' : 'y';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** Cuántas personas en cuántas actividades, y en cuántas falta el número. */
function reached({ people, activities, missing }: Reached): string {
  if (activities === 0) return 'ninguna actividad';
  const at = count(activities, 'actividad', 'actividades');
  if (missing === activities)
    return `${at}, ${activities === 1 ? 'sin contar personas' : 'en todas sin contar personas'}`;
  const told = `${spaced(people)} ${people === 1 ? 'persona' : 'personas'} en ${at}`;
  return missing === 0 ? told : `${told} (${missing} sin contar)`;
}

/** Las frases de los gráficos en español. */
export const es: ChartWords = {
  questions: {
    garden: '¿Cómo está nuestro jardín?',
    depth: '¿Qué profundidad tienen nuestras colaboraciones y está cambiando?',
    moved: '¿Qué se movió este año?',
    people: '¿A quiénes llegamos juntos?',
    plan: '¿Está cubierto el plan de la biblioteca?',
    sectors: '¿Con quiénes trabajamos y quiénes faltan?',
    gifts: '¿Qué aportan los socios?',
    touch: '¿Nos mantenemos en contacto?',
    ideas: '¿Las ideas llegan a algo?',
    harvest: '¿Terminamos la cosecha?',
    season: '¿Qué vuelve, cambia, descansa o se da por cerrado?',
    leads: '¿Alcanzan las manos?',
    ladder: '¿Cómo ven los socios a la biblioteca?',
    highest: '¿Hasta dónde llegaron las colaboraciones, año por año?',
  },
  year: (name) => `Año fiscal ${name}`,
  number: spaced,
  quarter: (month) => `${MONTHS[month - 1]}–${MONTHS[(month + 1) % 12]}`,
  listed,
  partners: 'Socios',
  livePartners: 'Socios activos',
  nobody: 'Nadie todavía',
  others: (number) => `${number} más`,
  notCompared: (yearAgo) =>
    `No se compara con el ${yearAgo}: en uno de los dos años el registro no tiene ninguna fila con fecha.`,
  garden: {
    what: 'Etapa',
    quiet: 'Sin noticias',
    headline({ partners, live, resting, quiet, undated }) {
      if (partners === 0) return 'Todavía no hay socios en la hoja.';
      return `${[
        `${of(live, partners, 'colaboración', 'colaboraciones')} ${live === 1 || partners === 1 ? 'está viva' : 'están vivas'}`,
        ...(resting > 0 ? [`${resting} ${resting === 1 ? 'descansa' : 'descansan'}`] : []),
        ...(quiet > 0 ? [`de ${quiet} no hay noticias`] : []),
        ...(undated > 0 ? [`${undated === 1 ? 'a 1 le' : `a ${undated} les`} falta una fecha`] : []),
      ].join('; ')}.`;
    },
    live: (stages) => `Viva quiere decir: ${stages.slice(0, -1).join(', ')} o ${stages[stages.length - 1]}.`,
    quietMeans: (resting) =>
      `Sin noticias: mucho tiempo sin contacto y sin decisión. ${resting}: por decisión, o terminada.`,
    undatedMeans: (needsDate) => `${needsDate}: no hay nada útil anotado, así que no se adivina la etapa.`,
  },
  depth: {
    tier: 'Nivel',
    headline({ deep, of: whole, before }) {
      if (whole === 0) return 'Ningún socio tiene nivel todavía.';
      const now = `${of(deep, whole, 'socio', 'socios')} ${deep === 1 || whole === 1 ? 'está' : 'están'} en el nivel 3 o 4`;
      return before === null ? `${now}.` : `${now}; un año antes ${before === 1 ? 'era' : 'eran'} ${before}.`;
    },
    listed: 'Un año antes: las mismas filas de la hoja, según lo anotado con fecha hasta ese día.',
    without: (number) =>
      `${count(number, 'socio no tiene', 'socios no tienen')} nivel: patrocinadores, proveedores y colaboraciones terminadas o que se dejaron ir.`,
  },
  moved: {
    what: 'Desde un año antes',
    moves: { deeper: 'Más profundas', same: 'Igual', drifted: 'Se alejaron', fresh: 'Nuevas', ended: 'Terminadas' },
    unknown: 'Todavía no se puede decir qué se movió.',
    headline: ({ deeper, drifted, fresh, ended, yearAgo }) =>
      `Desde el ${yearAgo}: más profundas, ${deeper}; se alejaron, ${drifted}; nuevas, ${fresh}; terminadas, ${ended}.`,
    left: (number) => `${count(number, 'socio queda', 'socios quedan')} fuera: sin nivel entonces o ahora.`,
  },
  people: {
    quarter: 'Meses',
    headline({ year, over, now, before }) {
      const start = `${year}${over ? '' : ' hasta ahora'}: ${reached(now)}`;
      const then = (name: string) => `${name.toLowerCase()}${over ? '' : ' hasta el mismo día'}`;
      return before === null ? `${start}.` : `${start}; ${then(before.year)}: ${reached(before)}.`;
    },
    notCompared: (year) =>
      `No se compara con el ${year.toLowerCase()}: en uno de los dos años el registro no tiene ninguna fila con fecha.`,
    sameDay: 'El año pasado se cuenta hasta el mismo día. Los meses que vienen están en blanco.',
    twice: (number) =>
      number === 1
        ? 'Una actividad está dos veces en el registro; sus personas están en la suma.'
        : `${number} actividades están más de una vez en el registro; sus personas están en la suma.`,
  },
  plan: {
    goal: 'Meta del plan',
    none: 'Sin meta del plan',
    activities: (year) => `Actividades, ${year.toLowerCase()}`,
    headline({ goals, covered, open }) {
      if (goals === 0) return 'Todavía no hay metas del plan anotadas.';
      const start = `${of(covered, goals, 'meta del plan', 'metas del plan')} ${covered === 1 || goals === 1 ? 'tiene' : 'tienen'} un socio activo`;
      return open.length === 0 ? `${start}.` : `${start}; todavía sin ninguno: ${listed(open, 3)}.`;
    },
    without: (number) => `${count(number, 'socio activo no tiene', 'socios activos no tienen')} meta del plan.`,
    howTo: 'Las metas del plan se escriben en Ajustes.',
  },
  sectors: {
    sector: 'Sector',
    unknown: 'Sector sin anotar',
    headline({ live, covered, of: whole, none }) {
      if (live === 0) return 'Todavía no hay socios activos.';
      if (covered === 0) return 'Todavía no está anotado el sector de ningún socio activo.';
      const start = `Los socios activos son de ${of(covered, whole, 'sector', 'sectores')}`;
      return none.length === 0 ? `${start}.` : `${start}; todavía ninguno de ${listed(none, 3)}.`;
    },
    missing: (number, live) => `Falta el sector de ${of(number, live, 'socio activo', 'socios activos')}.`,
  },
  harvest: {
    mark: 'Cosecha',
    marks: {
      counted: 'Personas contadas',
      thanked: 'Gracias al socio',
      toldInside: 'Contado dentro',
      toldOutside: 'Contado fuera',
      lookedBack: 'Balance hecho',
    },
    done: (whole) => `Hecho, de ${whole}`,
    headline: ({ plots, whole }) =>
      plots === 0
        ? 'Todavía no hay nada que cosechar.'
        : `${of(whole, plots, 'cosecha', 'cosechas')} ${whole === 1 || plots === 1 ? 'está completa' : 'están completas'}.`,
    plots: 'Se cuenta cada proyecto con una actividad en su temporada, y cada socio sin proyecto que tenga una.',
  },
  ...more,
  season: {
    what: 'Próxima temporada',
    undecided: 'Sin decidir',
    headline: ({ made, undecided }) =>
      made + undecided === 0
        ? 'Todavía no hay nada que decidir.'
        : `${count(made, 'decisión está tomada', 'decisiones están tomadas')}; ${count(undecided, 'colaboración viva está', 'colaboraciones vivas están')} sin decidir.`,
    onlyLive: '«Sin decidir» cuenta solo colaboraciones vivas.',
  },
};
