import type { Check } from '../check';
import type { Day } from '../day';
import { isDay } from '../day';
import { lists } from './es-lists';
import type { LanguageWords, StageSaid } from './language-words';
import { MONTHS } from './months';

function date(day: Day): string {
  if (!isDay(day)) return day;
  return `${Number(day.slice(8, 10))} de ${MONTHS.es[Number(day.slice(5, 7)) - 1]} de ${Number(day.slice(0, 4))}`;
}

/** Los plazos como los dice la gente. */
const SPANS: Readonly<Record<number, string>> = { 1: '1 día', 396: '13 meses', 730: '2 años' };

/** «¿Quiso decir?», si hay un nombre parecido; si no, qué hacer. */
function meant({ nearest }: Check, otherwise: string): string {
  return nearest === undefined ? otherwise : `¿Quiso decir «${nearest}»?`;
}

function answerSince({ answered }: StageSaid): string {
  return answered ? 'sin respuesta desde entonces' : 'todavía sin respuesta';
}

export const es: LanguageWords = {
  stages: {
    garden: {
      Seed: 'Semilla',
      Seedling: 'Plántula',
      Harvest: 'Cosecha',
      Resting: 'Descanso',
      'Needs a date': 'Falta una fecha',
    },
    plain: {
      Seed: 'Nuevo',
      Seedling: 'En marcha',
      Harvest: 'Activo',
      Resting: 'En pausa',
      'Needs a date': 'Falta una fecha',
    },
  },
  tiers: {
    'No contact yet': 'Sin contacto',
    '1 Building relationships': '1 Construir la relación',
    '2 Common goal': '2 Meta común',
    '3 Supportive roles': '3 Papeles de apoyo',
    '4 Strategic collaboration': '4 Colaboración estratégica',
  },
  inTouch: {
    garden: {
      'No answer yet': 'Sin respuesta',
      'In touch': 'En contacto',
      Planned: 'Previsto',
      'Needs water': 'Necesita riego',
      Wilting: 'Se marchita',
    },
    plain: {
      'No answer yet': 'Sin respuesta',
      'In touch': 'En contacto',
      Planned: 'Previsto',
      'Needs water': 'Toca llamar',
      Wilting: 'Con retraso',
    },
  },
  lists,
  date,
  span: (days) => SPANS[days] ?? `${days} días`,
  and: (parts) => parts.join(' y '),
  stageWhy: {
    S1: ({ decided }) => (decided === '' ? 'Se dejó ir; no se anotó el día.' : `Se dejó ir el ${decided}.`),
    S2: ({ until }) =>
      until === '' ? 'Un descanso elegido, sin fecha de fin anotada.' : `Un descanso elegido hasta el ${until}.`,
    S3: ({ until }) => `El descanso terminó el ${until}; la nueva temporada aún no ha empezado.`,
    S4: ({ ended }) => `Terminó el ${ended}, sin nada hecho en común que conste.`,
    S5: ({ ended, lookedBack }) => `Terminó el ${ended}; se hizo balance el ${lookedBack}.`,
    S6: ({ ended, harvest }) => `Terminó el ${ended}, hace al menos ${harvest}, y no consta ningún balance.`,
    S7: ({ ended, act, harvestUntil }) =>
      `Terminó el ${ended}, y lo último en común fue el ${act}; el balance puede esperar hasta el ${harvestUntil}.`,
    S8: ({ act }) => `Se hizo algo en común el ${act}.`,
    S9: ({ act, plan }) => `Lo último en común fue el ${act}, y hay algo previsto para el ${plan}.`,
    S10: ({ two, hasIdea, done, lastDone }) => {
      if (!hasIdea) return `Respondieron el ${two}; todavía no se ha nombrado ninguna idea.`;
      if (done === 'earlier') return `Respondieron el ${two} y hay una idea; lo último en común fue el ${lastDone}.`;
      const yet = done === 'never' ? 'todavía no se ha hecho nada' : 'todavía no se ha hecho nada esta temporada';
      return `Respondieron el ${two} y hay una idea; ${yet}.`;
    },
    S11: ({ two, plan, hasIdea }) =>
      `Respondieron por última vez el ${two}, y hay algo previsto para el ${plan}; ${hasIdea ? 'hay una idea' : 'todavía no se ha nombrado ninguna idea'}.`,
    S12: (said) => {
      const { sign, signDay } = said;
      if (sign === 'reached') return `Ustedes les escribieron o llamaron el ${signDay}; ${answerSince(said)}.`;
      if (sign === 'pitched') return `Ustedes propusieron una idea el ${signDay}; ${answerSince(said)}.`;
      if (sign === 'space') return `Usaron el espacio de la biblioteca el ${signDay}; ${answerSince(said)}.`;
      if (sign === 'idea') return `Se anotó una idea el ${signDay}; todavía no ha salido nada de ella.`;
      return `Hay algo previsto para el ${signDay}.`;
    },
    S13: ({ sign, signDay }) =>
      sign === 'thanked'
        ? `Ustedes les dieron las gracias el ${signDay}, pero ninguna fecha dice por qué.`
        : `Hubo un contacto el ${signDay}, pero nada dice quién habló.`,
    S14: ({ two, active }) => `Respondieron por última vez el ${two}; ninguna respuesta en los últimos ${active}.`,
    S15: ({ sign, signDay, active }) => {
      const nothing = `nada en los últimos ${active}`;
      if (sign === 'reached') return `Ustedes les escribieron o llamaron el ${signDay}, sin respuesta; ${nothing}.`;
      if (sign === 'pitched') return `Ustedes propusieron una idea el ${signDay}, sin respuesta; ${nothing}.`;
      if (sign === 'space') return `Usaron el espacio de la biblioteca por última vez el ${signDay}; ${nothing}.`;
      if (sign === 'idea') return `Se anotó una idea el ${signDay}; ${nothing}.`;
      if (sign === 'thanked')
        return `Ustedes les dieron las gracias el ${signDay}, y ninguna fecha dice por qué; ${nothing}.`;
      return `El último contacto fue el ${signDay}, y nada dice quién habló; ${nothing}.`;
    },
    S16: ({ until, active }) => `El descanso terminó el ${until}, y no hubo nada en los ${active} siguientes.`,
    S17: () => 'Ninguna fecha dice todavía cuándo hubo contacto.',
    ended: ({ ended }) => `La colaboración terminó el ${ended}, hagan lo que hagan sus proyectos.`,
  },
  ofProject: (project, sentence) => `${project}: ${sentence}`,
  tierWhy: {
    '4 Strategic collaboration': ({ agreed, firstInput, lastInput, blocks, confirmed, bigStep }) =>
      `Nivel 4: meta acordada el ${agreed}, respuestas del ${firstInput} al ${lastInput} en ${blocks} de los últimos 4 trimestres, encaje con su misión confirmado el ${confirmed}, gran paso el ${bigStep}.`,
    '3 Supportive roles': ({ agreed, firstInput, lastInput }) =>
      `Nivel 3: meta acordada el ${agreed}, y respuestas del ${firstInput} al ${lastInput}.`,
    '2 Common goal': ({ two }) => `Nivel 2: respondieron el ${two}.`,
    '1 Building relationships': ({ contact, active }) =>
      `Nivel 1: último contacto el ${contact}, pero no consta ninguna respuesta en los últimos ${active}.`,
    'No contact yet': () => 'Todavía sin nivel: ningún contacto tiene fecha.',
  },
  noTierWhy: {
    kind: 'Los patrocinadores y proveedores no tienen nivel.',
    ended: 'Lo que ha terminado ya no tiene nivel.',
    'let go': 'Lo que se dejó ir ya no tiene nivel.',
  },
  next: {
    'No contact yet': () => 'Anote un primer contacto.',
    '1 Building relationships': (_, active) =>
      `No hubo respuesta en los últimos ${active}: escríbales o llame, y anótelo cuando respondan.`,
    '2 Common goal': (missing) => `Para el nivel 3: ${missing}.`,
    '3 Supportive roles': (missing) => `Para el nivel 4: ${missing}.`,
    '4 Strategic collaboration': () => 'No falta nada: mantenga la rutina y cuente lo que logran en común.',
  },
  noTierNext: {
    kind: 'No hay nivel que alcanzar: deles las gracias y cuénteles qué hizo posible su aportación.',
    ended: 'Ha terminado: no hay nada que hacer. Si vuelven a colaborar, anótelo y elija Repetir o Cambiar.',
    'let go': 'Se dejó ir: no hay nada que hacer.',
  },
  missing: {
    goal: 'escriba una meta común',
    agreed: 'anote el día en que acordaron la meta',
    input: (active) => `tenga noticias suyas en dos días separados por al menos 30, dentro de ${active}`,
    rhythm: 'fije un ritmo trimestral o más frecuente',
    blocks: (now) => `tenga noticias suyas en 3 de los últimos 4 trimestres (hasta ahora, en ${now})`,
    serves: 'escriba en qué sirve a la misión del socio',
    confirm: (mission) => `confirme con ellos que encaja con su misión (vale ${mission})`,
    bigStep: (window) => `anote un gran paso dado en común (vale ${window})`,
  },
  checks: {
    'no-name': (_, heading) =>
      `Esta fila tiene datos, pero «${heading}» está en blanco, así que se omite. Escriba el nombre.`,
    'duplicate-name': ({ value, nearest }) =>
      `«${value}» es el mismo nombre que «${nearest ?? value}», más arriba. Se calculan las dos filas y los informes cuentan el nombre una vez. Deje una fila o cambie un nombre.`,
    'unknown-partner': (check) =>
      `«${check.value}» no está en la lista de socios, así que no se cuenta. ${meant(check, 'Añada el socio o corrija el nombre.')}`,
    'unknown-project': (check) =>
      `«${check.value}» no está en la lista de proyectos, así que la fila cuenta solo para sus socios. ${meant(check, 'Añada el proyecto o corrija el nombre.')}`,
    'not-a-date': ({ value }, heading) =>
      `«${value}» en «${heading}» no es una fecha, así que cuenta como en blanco. Escriba un día, por ejemplo ${date('2025-05-01')}.`,
    'date-in-future': ({ value, column }, heading) =>
      column === 'decidedOn'
        ? `El ${date(value)} en «${heading}» aún no ha llegado; hasta entonces no cuenta la temporada de al lado. Corrija el día o espere.`
        : `El ${date(value)} en «${heading}» aún no ha llegado y aquí solo cabe un día pasado, así que cuenta como en blanco. Corrija el día.`,
    'date-implausible': ({ value }, heading) =>
      `El ${date(value)} en «${heading}» es anterior a 1990 o queda a más de diez años, así que cuenta como en blanco. Corrija el año.`,
    'ended-before-start': ({ value, day = '', column }, heading) =>
      column === 'agreementEnds'
        ? `«${heading}» es el ${date(value)}, antes de que empezara el acuerdo, el ${date(day)}, así que cuenta como en blanco. Corrija una de las dos.`
        : `«${heading}» es el ${date(value)}, pero lo primero que ocurrió es del ${date(day)}, así que cuenta como en blanco. Corrija una de las dos.`,
    'row-after-end': ({ value, day = '' }, heading) =>
      `«${heading}» es el ${date(value)}, pero hubo contacto el ${date(day)}. El final se mantiene. Si continúa, elija Repetir o Cambiar, o borre el final.`,
    'let-go-undated': () => 'Se dejó ir, pero sin día. Cuenta igualmente; escriba el día de la decisión.',
    'rest-undated': () => 'Un descanso sin final. Cuenta igualmente; escriba hasta cuándo.',
    'ended-unharvested': ({ value }) =>
      `Terminó el ${date(value)} y nadie hizo balance. Dedique cinco minutos a hacerlo y anótelo.`,
    lapsed: ({ value }) =>
      `No hay noticias de «${value}». Póngase en contacto, prevea algo, elija un descanso o déjelo ir.`,
    'needs-a-date': ({ value }) =>
      `Ninguna fecha dice cómo van las cosas con «${value}». Escriba cuándo conversaron o hicieron algo en común por última vez.`,
    'not-a-number': ({ value }, heading) =>
      `«${value}» en «${heading}» no es un número de 0 o más, así que cuenta como en blanco. Escriba solo el número.`,
    'not-in-list': ({ value, column }, heading) =>
      column === 'what'
        ? `«${value}» en «${heading}» no está en su lista, así que nada dice quién habló. Elija una palabra de la lista.`
        : `«${value}» en «${heading}» no está en su lista, así que cuenta como en blanco. Elija una palabra de la lista.`,
    'same-event-twice': ({ value }) =>
      `Una fila de más arriba dice lo mismo: ${date(value)}, con los mismos socios, palabra y proyecto. El día cuenta una vez; las personas se suman. Borre la fila si se anotó dos veces.`,
    'plan-past': ({ day = '' }) =>
      `Esto estaba previsto para el ${date(day)}. ¿Ocurrió? Entonces cambie la palabra; si no, mueva el día o borre la fila.`,
    'agreement-expired': ({ value }) => `El acuerdo terminó el ${date(value)}. Renuévelo o borre el día.`,
    'incomplete-log-row': ({ column }, heading) =>
      column === 'date'
        ? `Esta fila no se cuenta porque «${heading}» está en blanco. Escriba el día.`
        : 'Esta fila no se cuenta porque no nombra ni un socio ni un proyecto. Escriba con quién fue.',
  },
  headline: {
    none: 'Todavía no hay socios.',
    partners: (count, stages) => `${count === 1 ? '1 socio' : `${count} socios`}: ${stages}.`,
    counted: {
      garden: {
        Seed: (count) => (count === 1 ? '1 semilla' : `${count} semillas`),
        Seedling: (count) => (count === 1 ? '1 plántula' : `${count} plántulas`),
        Harvest: (count) => `${count} en cosecha`,
        Resting: (count) => `${count} en descanso`,
        'Needs a date': (count) => `${count} sin fecha`,
      },
      plain: {
        Seed: (count) => (count === 1 ? '1 nuevo' : `${count} nuevos`),
        Seedling: (count) => `${count} en marcha`,
        Harvest: (count) => (count === 1 ? '1 activo' : `${count} activos`),
        Resting: (count) => `${count} en pausa`,
        'Needs a date': (count) => `${count} sin fecha`,
      },
    },
    quiet: (count) => `${count} sin noticias`,
  },
};
