import type { StageSaid, WhyWords } from './language-words';

/** Una cláusula dentro de una frase. */
function inside(clause: string): string {
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

function ended({ ended, again }: StageSaid): string {
  if (again === 'Repeat') return `La temporada terminó el ${ended} y se va a repetir`;
  return again === 'Change' ? `La temporada terminó el ${ended} y va a cambiar` : `Terminó el ${ended}`;
}

function held({ held }: StageSaid): string {
  return held.by === 'plan' ? `hay algo previsto para el ${held.day}` : `el acuerdo vale hasta el ${held.day}`;
}

function idea({ hasIdea }: StageSaid): string {
  return hasIdea ? 'hay una idea' : 'todavía no hay ninguna idea';
}

export const whyEs: WhyWords = {
  happened: {
    'Reached out': (day) => `La biblioteca les escribió o llamó el ${day}`,
    'They reached out': (day) => `Se pusieron en contacto el ${day}`,
    Talked: (day) => `Conversaron el ${day}`,
    Pitched: (day) => `La biblioteca les propuso una idea el ${day}`,
    'Not now': (day) => `El ${day} dijeron que por ahora no`,
    Agreed: (day) => `Llegaron a un acuerdo el ${day}`,
    'Did it': (day) => `Hicieron algo juntos el ${day}`,
    running: (day) => `Algo que hacen juntos sigue hasta el ${day}`,
    room: (day) => `Usaron el espacio de la biblioteca el ${day}`,
    booth: (day) => `La biblioteca estuvo allí con un puesto el ${day}`,
    promotion: (day) => `La biblioteca les ayudó con la difusión el ${day}`,
    Gave: (day) => `Hicieron una aportación el ${day}`,
    Thanked: (day) => `La biblioteca les dio las gracias el ${day}`,
    'Told others': (day) => `La biblioteca lo contó a otros el ${day}`,
    'Looked back': (day) => `Hubo una mirada atrás el ${day}`,
    'Big step': (day) => `Dieron juntos un gran paso el ${day}`,
    Note: (day) => `Hay una nota del ${day}`,
    Planned: (day) => `Hay algo previsto para el ${day}`,
    '': (day) => `Hubo contacto el ${day}`,
    'Last contact': (day) => `Hubo contacto el ${day}`,
    Beginning: (day) => `Empezó el ${day}`,
    'Idea noted': (day) => `Se anotó una idea el ${day}`,
  },
  stage: {
    S1: ({ decided }) =>
      decided === '' ? 'Se dio por cerrada; no se anotó el día.' : `Se dio por cerrada el ${decided}.`,
    S2: ({ until, called }) => {
      const rest = until === '' ? 'Un descanso elegido, sin fecha de fin' : `Un descanso elegido hasta el ${until}`;
      return called === '' ? `${rest}.` : `${rest}; desde entonces: ${inside(called)}.`;
    },
    S3: ({ until }) => `El descanso terminó el ${until}; la nueva temporada aún no ha empezado.`,
    S4: (said) => `${ended(said)}; no consta nada hecho juntos.`,
    S5: (said) => `${ended(said)}; la mirada atrás fue el ${said.lookedBack}.`,
    S6: (said) => `${ended(said)}; no consta una mirada atrás.`,
    S7: (said) => `${ended(said)}; mire atrás a más tardar el ${said.lookBackBy}.`,
    S8: ({ alive, network }) => (network ? `Participan juntos en esta red; ${inside(alive)}.` : `${alive}.`),
    S9: (said) => `${said.alive}, y ${held(said)}.`,
    S10: ({ two, declined, hasIdea, done, lastDone }) => {
      if (!hasIdea) return declined ? `${two}.` : `${two}; todavía no hay ninguna idea.`;
      if (done === 'earlier') return `${two}, y hay una idea; lo último que hicieron juntos fue el ${lastDone}.`;
      return `${two}, y hay una idea; todavía no han hecho nada${done === 'never' ? '' : ' esta temporada'}.`;
    },
    S11: (said) => `${said.two}, y ${held(said)}; ${idea(said)}.`,
    S12: ({ sign, signed, answered }) => {
      if (signed === 'room') return `${sign}; no hicieron nada juntos.`;
      if (signed === 'Idea noted') return `${sign}; todavía no ha salido nada de ella.`;
      if (signed === 'Planned') return `${sign}.`;
      return `${sign}; ${answered ? 'sin respuesta desde entonces' : 'todavía sin respuesta'}.`;
    },
    S13: ({ sign, signed }) =>
      signed === 'Thanked' ? `${sign}, pero ninguna fecha dice por qué.` : `${sign}, pero no consta quién habló.`,
    S14: ({ two }) => `${two}; sin noticias desde entonces.`,
    S15: ({ sign, signed }) => {
      if (signed === 'Reached out' || signed === 'Pitched') return `${sign}; no hubo respuesta.`;
      if (signed === 'Thanked') return `${sign}, y ninguna fecha dice por qué; sin noticias desde entonces.`;
      if (signed === 'room') return `${sign}; no hicieron nada juntos.`;
      if (signed === 'Idea noted') return `${sign}; no salió nada de ella.`;
      return `${sign}, y no consta quién habló; sin noticias desde entonces.`;
    },
    S16: ({ until }) => `El descanso terminó el ${until}, y no ha habido nada después.`,
    S17: () => 'Ninguna fecha dice todavía cuándo hubo contacto.',
    ended: ({ ended }) => `La colaboración terminó el ${ended}. Sus proyectos pueden seguir.`,
  },
  ofProject: (project, sentence) => `${project}: ${sentence}`,
  tier: {
    '4 Strategic collaboration': ({ agreed, firstInput, lastInput, blocks, confirmed, bigStep }) =>
      `Nivel 4: meta acordada el ${agreed}, contacto mutuo del ${firstInput} al ${lastInput} y en ${blocks} de los últimos 4 trimestres, misión confirmada el ${confirmed}, gran paso el ${bigStep}.`,
    '3 Supportive roles': ({ agreed, firstInput, lastInput }) =>
      `Nivel 3: meta acordada el ${agreed}, y contacto mutuo del ${firstInput} al ${lastInput}.`,
    '2 Common language': () => 'Nivel 2: hay contacto mutuo.',
    Quiet: ({ once, two }) =>
      `En silencio: estuvo en el nivel ${once}${two === '' ? '' : `; el último contacto mutuo fue el ${two}`}.`,
    '1 Building relationships': ({ beginning }) => {
      if (beginning === null) return 'Nivel 1: todavía no hay contacto mutuo.';
      const began = beginning.of === 'partner' ? 'socio desde' : 'primer contacto:';
      return `Nivel 1: ${began} ${beginning.day}; nada posterior tiene fecha.`;
    },
    'No contact yet': () => 'Todavía sin nivel: hasta ahora no ha pasado nada.',
    'No date yet': () => 'Todavía sin nivel: no hay ninguna fecha anotada.',
  },
  noTier: {
    kind: 'Los patrocinadores y proveedores no tienen nivel.',
    ended: 'Lo que ha terminado ya no tiene nivel.',
    'let go': 'Lo que se dio por cerrado ya no tiene nivel.',
  },
};
