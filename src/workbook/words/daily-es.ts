import type { What } from '../../domain/lists';
import type { DailyWords } from './daily';

const HAPPENS: Readonly<Partial<Record<What, string>>> = {
  Talked: 'hablan',
  Agreed: 'acuerdan la meta',
  'Did it': 'hacen algo juntos',
  'Big step': 'dan juntos un gran paso',
};

const WRITES = {
  commonGoal: 'Si usted escribe una meta común',
  rhythm: 'Si usted fija el ritmo en «Cada trimestre»',
  servesMission: 'Si usted escribe cómo sirve a su misión',
  missionConfirmedOn: 'Si ellos confirman que encaja con su misión',
};

/** El uso diario, en español. */
export const dailyEs: DailyWords = {
  marks: {
    counted: 'Contar las personas',
    thanked: 'Dar las gracias',
    toldInside: 'Contarlo al personal o a la junta',
    toldOutside: 'Contarlo fuera',
    lookedBack: 'Mirar atrás',
  },
  rhythms: {
    Monthly: 'cada mes',
    'Every 2 months': 'cada 2 meses',
    Quarterly: 'cada 3 meses',
    'Twice a year': 'dos veces al año',
    Yearly: 'una vez al año',
    'As needed': 'cada 3 meses más o menos',
    '': 'cada 3 meses más o menos',
  },
  today: {
    groups: {
      talk: 'Hable con',
      plan: '¿Se hizo?',
      called: 'Contacto durante un descanso',
      harvest: 'Termine lo que hicieron juntos',
      between: 'Fije la próxima fecha',
      rest: 'El descanso terminó',
      agreement: 'Acuerdos que terminan pronto',
    },
    overdue: (day, days, rhythm) => `El último contacto fue el ${day}, hace ${count(days)}. La idea es ${rhythm}.`,
    waiting: (day, days) => `Usted les escribió o llamó el ${day}; llevan ${count(days)} sin responder.`,
    harvest: (day, project) => (project === '' ? `Lo hicieron juntos el ${day}.` : `${project}, hecho el ${day}.`),
    rested: (until, project) =>
      project === '' ? `El descanso terminó el ${until}.` : `${project}: el descanso terminó el ${until}.`,
    agreement: (agreement, day, days) =>
      days === 0 ? `${agreement}: termina hoy.` : `${agreement}: termina el ${day}, en ${count(days)}.`,
    planned: (day, note) => (note === '' ? `Previsto para el ${day}.` : `Previsto para el ${day}: ${note}`),
    library: 'La biblioteca',
  },
  card: {
    agreement: (agreement, since, until) =>
      [agreement, since && `desde el ${since}`, until && `hasta el ${until}`].filter((part) => part !== '').join(', '),
    rollUp: (project, stage) => `Un socio muestra la etapa de su proyecto más vivo: aquí ${project}, en ${stage}.`,
    change: (change, day, today) => {
      if ('write' in change) return WRITES[change.write];
      return `Si ${HAPPENS[change.happens]} ${today ? 'hoy' : `el ${day} o poco después`}`;
    },
    raisesTier: (change, tier) => `${change}: nivel ${tier}.`,
    raisesStage: (change, stage) => `${change}: ${stage}.`,
    noSingle: 'Ninguna cosa sola basta para el nivel siguiente. El siguiente paso, arriba, dice lo que falta.',
    highest: 'Es el nivel más alto.',
    rests: (until) => (until === '' ? 'Descansa, sin final anotado.' : `Descansa hasta el ${until}.`),
    decided: (season, day) =>
      day === '' ? `Próxima temporada: ${season}.` : `Próxima temporada: ${season}, decidido el ${day}.`,
  },
  messages: {
    settled: (partner, what) => `Cambiado: ${partner}, de previsto a «${what}».`,
    seasonDecided: (partner, season) => `Próxima temporada de ${partner}: ${season}.`,
    undoSeason: (partner, season) => `la temporada «${season}» de ${partner}`,
    undoPlan: (partner) => `lo que pasó con el plan de ${partner}`,
    reason: (season, reason) => `${season}: ${reason}`,
  },
};

function count(days: number): string {
  return days === 1 ? '1 día' : `${days} días`;
}
