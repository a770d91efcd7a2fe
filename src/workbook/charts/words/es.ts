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

/** Cuánta asistencia en cuántas actividades, y en cuántas falta el número. */
function reached({ people, activities, missing }: Reached): string {
  if (activities === 0) return 'no hay nada anotado que se hiciera juntos';
  const at = count(activities, 'actividad', 'actividades');
  if (missing === activities) return `${at}, ${activities === 1 ? 'sin contar' : 'todas sin contar'}`;
  const told = `asistencia de ${spaced(people)} en ${at}`;
  return missing === 0 ? told : `${told} (${missing} sin contar)`;
}

/** Las frases de los gráficos en español. */
export const es: ChartWords = {
  questions: {
    garden: '¿Cómo está nuestro jardín?',
    depth: '¿Qué tan profundas son nuestras colaboraciones, y cambia eso?',
    moved: '¿Qué se movió este año?',
    people: '¿Cuántos vinieron a lo que hicimos juntos?',
    plan: '¿Está cubierto el plan de la biblioteca?',
    sectors: '¿Con quiénes trabajamos y quiénes faltan?',
    gifts: '¿Qué aportan los socios?',
    touch: '¿Nos mantenemos en contacto?',
    ideas: '¿Las ideas llegan a algo?',
    harvest: '¿Terminamos la cosecha?',
    season: '¿Qué vuelve, cambia, descansa o se da por cerrado?',
    leads: '¿Alcanzan las manos?',
    ladder: '¿Cómo nos ven?',
    highest: '¿Hasta dónde llegaron?',
    ahead: '¿Qué viene en los próximos 90 días?',
  },
  plainQuestions: {
    garden: '¿Cómo están nuestras colaboraciones?',
    harvest: '¿Terminamos lo que empezamos?',
    leads: '¿Somos suficientes?',
  },
  year: (name) => `Año fiscal ${name}`,
  number: spaced,
  quarter: (month) => `${MONTHS[month - 1]}–${MONTHS[(month + 1) % 12]}`,
  listed,
  partners: 'Socios',
  livePartners: 'Socios vigentes',
  nobody: 'Nadie todavía',
  others: (number) => `${number} más`,
  notCompared: (yearAgo) =>
    `No se compara con el ${yearAgo}: en uno de los dos años el registro no tiene ninguna fila con fecha.`,
  garden: {
    what: 'Etapa',
    quiet: 'Sin noticias',
    ended: 'Terminó este año',
    headline({ partners, underWay, undated, others }) {
      if (partners === 0) return 'Todavía no hay socios en la hoja.';
      if (undated === partners)
        return `Todavía no se puede decir nada: ninguno de ${count(partners, 'socio', 'socios')} tiene una fecha.`;
      const whole = partners - undated;
      const what =
        undated === 0
          ? ['colaboración', 'colaboraciones']
          : ['colaboración con fechas conocidas', 'colaboraciones con fechas conocidas'];
      const first = `${of(underWay, whole, what[0], what[1])} ${underWay === 1 || whole === 1 ? 'está vigente' : 'están vigentes'}`;
      return others.length === 0
        ? `${first}.`
        : `${first}; ${others.map(([word, number]) => `${word}: ${number}`).join(', ')}.`;
    },
    outside: (underWay) => `Hay ${count(underWay, 'colaboración vigente', 'colaboraciones vigentes')}.`,
    underWay: (stages) => `Vigente: ${stages.join(' o ')}.`,
    quietMeans: 'Sin noticias: mucho tiempo sin contacto, y nadie decidió un descanso.',
    endedBefore: (number) =>
      `No se ${number === 1 ? 'cuenta 1 que terminó' : `cuentan ${number} que terminaron`} antes de este año fiscal.`,
    vendors: (number) =>
      `No se ${number === 1 ? 'cuenta' : 'cuentan'} en ningún gráfico: ${count(number, 'proveedor o presentador pagado', 'proveedores y presentadores pagados')}.`,
  },
  depth: {
    tier: 'Nivel',
    headline({ deep, of: whole, before }) {
      if (whole === 0) return 'Todavía no se puede decir nada: ningún socio tiene un nivel con fecha.';
      const now = `${of(deep, whole, 'socio', 'socios')} ${deep === 1 || whole === 1 ? 'está' : 'están'} en el nivel 3 o 4 (apoyo o estrategia)`;
      return before === null || before.of === 0 ? `${now}.` : `${now}; un año antes, ${of(before.deep, before.of)}.`;
    },
    undated: (number) =>
      `${count(number, 'socio no tiene', 'socios no tienen')} todavía un contacto con fecha y no ${number === 1 ? 'está' : 'están'} en las barras.`,
    without: (number) =>
      `${count(number, 'patrocinador o donante no tiene', 'patrocinadores y donantes no tienen')} nivel.`,
  },
  moved: {
    what: 'Desde un año antes',
    moves: { deeper: 'Más profundas', same: 'Igual', drifted: 'Más calladas', fresh: 'Nuevas', ended: 'Terminadas' },
    unknown: 'Todavía no se puede decir qué se movió.',
    headline: ({ deeper, drifted, fresh, ended, yearAgo }) =>
      `Desde el ${yearAgo}: más profundas, ${deeper}; más calladas, ${drifted}; nuevas, ${fresh}; terminadas, ${ended}.`,
    unwritten: (number) => `${count(number, 'socio queda', 'socios quedan')} fuera: su historia no está anotada.`,
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
        ? 'Una fila está dos veces en el registro; se cuenta una vez.'
        : `${number} filas están más de una vez en el registro; cada una se cuenta una vez.`,
    besides: (part, people) => `Fuera de estos números: ${spaced(people)} en «${part}».`,
  },
  plan: {
    goal: 'Meta del plan',
    none: 'Sin meta del plan',
    activities: (year) => `Actividades, ${year.toLowerCase()}`,
    attendance: 'Asistencia',
    headline({ goals, covered, open }) {
      if (goals === 0) return 'Todavía no hay metas del plan anotadas.';
      const start = `${of(covered, goals, 'meta del plan', 'metas del plan')} ${covered === 1 || goals === 1 ? 'tiene' : 'tienen'} un socio vigente`;
      return open.length === 0 ? `${start}.` : `${start}; todavía sin ninguno: ${listed(open, 3)}.`;
    },
    without: (number) => `${count(number, 'socio vigente no tiene', 'socios vigentes no tienen')} meta del plan.`,
    howTo: 'Las metas del plan se escriben en Ajustes.',
  },
  sectors: {
    sector: 'Sector',
    unknown: 'Sector sin anotar',
    question: '¿Con quiénes trabajamos?',
    outside: (number) => `Nuestros socios vienen de ${count(number, 'sector', 'sectores')} de la comunidad.`,
    headline({ live, covered, of: whole, none }) {
      if (live === 0) return 'Todavía no hay colaboraciones vigentes.';
      if (covered === 0) return 'Todavía no está anotado el sector de ningún socio vigente.';
      const start = `Los socios vigentes son de ${of(covered, whole, 'sector', 'sectores')}`;
      return none.length === 0 ? `${start}.` : `${start}; ahora ninguno de ${listed(none, 3)}.`;
    },
    missing: (number, live) => `Falta el sector de ${of(number, live, 'socio vigente', 'socios vigentes')}.`,
  },
  harvest: {
    mark: 'Paso',
    marks: {
      counted: 'Personas contadas',
      thanked: 'Agradecido',
      toldInside: 'Comunicado dentro',
      toldOutside: 'Comunicado fuera',
      lookedBack: 'Mirada atrás',
    },
    done: (whole) => `Hecho, de ${whole}`,
    headline({ plots, counts }) {
      if (plots === 0) return 'Todavía no se hizo nada juntos en esta temporada.';
      const least = [...counts].sort((one, other) => one[1] - other[1])[0]!;
      const most = [...counts].sort((one, other) => other[1] - one[1])[0]!;
      const done = `De ${count(plots, 'cosa hecha', 'cosas hechas')} juntos: ${most[0].toLowerCase()}, ${most[1]}`;
      return least[1] === most[1]
        ? `${done}, y así cada paso.`
        : `${done}; lo que menos, ${least[0].toLowerCase()}, ${least[1]}.`;
    },
    plots: 'Se cuenta cada proyecto con una actividad en su temporada, y cada socio sin proyecto que tenga una.',
  },
  ...more,
  season: {
    what: 'Próxima temporada',
    undecided: 'Sin decidir',
    headline: ({ made, undecided }) =>
      made + undecided === 0
        ? 'Todavía no hay nada que decidir.'
        : `${count(made, 'decisión está tomada', 'decisiones están tomadas')}; ${count(undecided, 'colaboración vigente está', 'colaboraciones vigentes están')} sin decidir.`,
    onlyLive: '«Sin decidir»: solo colaboraciones vigentes.',
  },
};
