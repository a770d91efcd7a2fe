import type { NextSaid, NextWords } from './language-words';

/** «o pregunte a María»; lo que es más que un nombre va en su propia frase. */
function call({ who }: NextSaid, when: string): string {
  if (who === null) return `Llámeles: ${when}.`;
  return who.name
    ? `Llámeles, o pregunte a ${who.text}: ${when}.`
    : `Llámeles: ${when}. Quién los conoce: ${who.text}.`;
}

const TELL = {
  thanked: 'deles las gracias',
  toldInside: 'cuéntelo al personal o a la junta',
  toldOutside: 'cuéntelo en el pueblo',
};

export const nextEs: NextWords = {
  lines: {
    N1: ({ day, note }) => `¿Se hizo ${note === '' ? 'lo previsto' : `«${note}»`} el ${day}? Anote qué ocurrió.`,
    N2: ({ day, thanked }) =>
      thanked
        ? `Mire atrás a más tardar el ${day}: ¿qué salió bien?`
        : `Mire atrás y deles las gracias a más tardar el ${day}.`,
    N3: () => 'Terminó: no hay nada que hacer.',
    N4: () => 'Es un proveedor o presentador pagado: no hay nada que hacer.',
    N5: ({ again }) =>
      again === 'Change'
        ? 'Eligió Cambiar: fije la próxima fecha y qué será distinto.'
        : 'Eligió Repetir: fije la próxima fecha.',
    N6: ({ happened, happening }) =>
      `${happened}, durante el descanso: ${happening === 'They reached out' ? 'respóndales y ' : ''}decida si continúa.`,
    N7: ({ day }) =>
      day === ''
        ? 'En descanso. Anote hasta cuándo; con un saludo breve antes basta.'
        : `En descanso hasta el ${day}. Con un saludo breve antes basta.`,
    N8: ({ day, happening }) => {
      if (day === '') return 'Anote cuándo conversaron o hicieron algo juntos por última vez.';
      if (happening === 'Planned') return `Previsto para el ${day}: después, anote qué ocurrió.`;
      return `¿Hablaron las dos partes el ${day}? Entonces anótelo como «Conversamos».`;
    },
    N9: ({ day, happening }) =>
      happening === 'Idea noted'
        ? `La idea es del ${day}: llámeles, prevea algo o déjela.`
        : `Sin noticias desde el ${day}: llame, prevea algo, elija un descanso o dé por cerrado.`,
    N10: ({ day }) => `El ${day} dijeron que por ahora no: pregunte la próxima temporada o déjelo descansar.`,
    N11: (said) =>
      call(said, said.restOver ? `el descanso terminó el ${said.day}` : `sin noticias desde el ${said.day}`),
    N12: ({ happened, who }) => {
      if (who === null) return `${happened}; aún sin respuesta. Busque a alguien que los conozca.`;
      return who.name
        ? `${happened}; aún sin respuesta. Pida a ${who.text} que los presente.`
        : `${happened}; aún sin respuesta. Quién los conoce: ${who.text}.`;
    },
    N13: ({ happened, mark }) => `${happened}: ${TELL[mark]}.`,
    N14: ({ day }) => `Previsto para el ${day}: no hay nada más pendiente.`,
    N15: ({ day, restOver }) =>
      restOver
        ? `El descanso terminó el ${day}: salúdeles.`
        : `Es hora de volver a hablar: la última vez fue el ${day}.`,
    N16: ({ level, missing, more }) =>
      `Para el nivel ${level}: ${missing}${more === 0 ? '' : more === 1 ? ' (y 1 cosa más)' : ` (y ${more} cosas más)`}.`,
    N17: () => 'Cuénteles qué hizo posible su aportación.',
    N18: () => 'Mantenga el ritmo; no falta nada.',
    N19: () => 'Pregúnteles cómo podrían trabajar juntos.',
  },
  who: ({ name, text }) => (name ? `Pregunte a ${text}: los conoce.` : `Quién los conoce: ${text}.`),
  missing: {
    goal: 'escriba qué quieren lograr juntos, como meta común',
    goalAndDay: 'acuerden una meta común y anótela con el día',
    agreed: 'anote el día en que acordaron la meta',
    input: 'hable o haga algo con ellos en dos días, con un mes o más entre uno y otro',
    watched: 'pídales ideas; las visitas en que solo miran no cuentan',
    rhythm: 'acuerden hablar al menos cada trimestre y fije el ritmo',
    blocks: (now) =>
      `hable con ellos en 3 de cada 4 trimestres; hasta ahora, ${now === 0 ? 'en ninguno' : `en ${now}`}`,
    serves: 'pregunte cuál es su misión y anote en qué le sirve esto',
    confirm: 'pregúnteles si esto sirve a su misión y anote el día',
    bigStep: 'den juntos un gran paso y anótelo',
  },
};
