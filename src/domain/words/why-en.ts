import type { StageSaid, WhyWords } from './language-words';

/** A clause inside a sentence. */
function inside(clause: string): string {
  return clause.charAt(0).toLowerCase() + clause.slice(1);
}

function ended({ ended, again }: StageSaid): string {
  if (again === 'Repeat') return `The season ended on ${ended}, to be repeated`;
  return again === 'Change' ? `The season ended on ${ended}, to be changed` : `Ended on ${ended}`;
}

function held({ held }: StageSaid): string {
  return held.by === 'plan' ? `something is planned for ${held.day}` : `the agreement runs until ${held.day}`;
}

function idea({ hasIdea }: StageSaid): string {
  return hasIdea ? 'there is an idea' : 'no idea has been named yet';
}

export const whyEn: WhyWords = {
  happened: {
    'Reached out': (day) => `You reached out on ${day}`,
    'They reached out': (day) => `They got in touch on ${day}`,
    Talked: (day) => `You talked on ${day}`,
    Pitched: (day) => `You pitched an idea on ${day}`,
    'Not now': (day) => `They said not now on ${day}`,
    Agreed: (day) => `You came to an agreement on ${day}`,
    'Did it': (day) => `You did something together on ${day}`,
    running: (day) => `Something that you do together runs until ${day}`,
    room: (day) => `They used your space on ${day}`,
    booth: (day) => `You were there with a table on ${day}`,
    promotion: (day) => `You promoted something of theirs on ${day}`,
    Gave: (day) => `They gave on ${day}`,
    Thanked: (day) => `You thanked them on ${day}`,
    'Told others': (day) => `You told others on ${day}`,
    'Looked back': (day) => `You looked back on ${day}`,
    'Big step': (day) => `You took a big step together on ${day}`,
    Note: (day) => `You made a note on ${day}`,
    Planned: (day) => `Something is planned for ${day}`,
    '': (day) => `There was contact on ${day}`,
    'Last contact': (day) => `There was contact on ${day}`,
    Beginning: (day) => `It began on ${day}`,
    'Idea noted': (day) => `An idea was noted on ${day}`,
  },
  stage: {
    S1: ({ decided }) => (decided === '' ? 'Let go; the day was not written down.' : `Let go on ${decided}.`),
    S2: ({ until, called }) => {
      const rest = until === '' ? 'A chosen rest, with no end written down' : `A chosen rest until ${until}`;
      return called === '' ? `${rest}.` : `${rest}; since then ${inside(called)}.`;
    },
    S3: ({ until }) => `The rest ended on ${until}; the new season has not begun yet.`,
    S4: (said) => `${ended(said)}; nothing done together is on record.`,
    S5: (said) => `${ended(said)}; you looked back on ${said.lookedBack}.`,
    S6: (said) => `${ended(said)}; no look back is on record.`,
    S7: (said) => `${ended(said)}; look back by ${said.lookBackBy}.`,
    S8: ({ alive, network }) => (network ? `You sit on this network together; ${inside(alive)}.` : `${alive}.`),
    S9: (said) => `${said.alive}, and ${held(said)}.`,
    S10: ({ two, declined, hasIdea, done, lastDone }) => {
      if (!hasIdea) return declined ? `${two}.` : `${two}; no idea has been named yet.`;
      if (done === 'earlier') return `${two}, and there is an idea; last done together on ${lastDone}.`;
      return `${two}, and there is an idea; nothing done yet${done === 'never' ? '' : ' this season'}.`;
    },
    S11: (said) => `${said.two}, and ${held(said)}; ${idea(said)}.`,
    S12: ({ sign, signed, answered }) => {
      if (signed === 'room') return `${sign}; nothing was done together.`;
      if (signed === 'Idea noted') return `${sign}; nothing has come of it yet.`;
      if (signed === 'Planned') return `${sign}.`;
      return `${sign}; no answer ${answered ? 'since' : 'yet'}.`;
    },
    S13: ({ sign, signed }) =>
      signed === 'Thanked' ? `${sign}, but no date says for what.` : `${sign}, but nothing says who spoke.`,
    S14: ({ two }) => `${two}; quiet since then.`,
    S15: ({ sign, signed }) => {
      if (signed === 'Reached out' || signed === 'Pitched') return `${sign}; no answer came.`;
      if (signed === 'Thanked') return `${sign}, and no date says for what; quiet since then.`;
      if (signed === 'room') return `${sign}; nothing was done together.`;
      if (signed === 'Idea noted') return `${sign}; nothing came of it.`;
      return `${sign}, and nothing says who spoke; quiet since then.`;
    },
    S16: ({ until }) => `The rest ended on ${until}, and nothing has followed.`,
    S17: () => 'No date says yet when you were in contact.',
    ended: ({ ended }) => `The partnership ended on ${ended}. Its projects may continue.`,
  },
  ofProject: (project, sentence) => `${project}: ${sentence}`,
  tier: {
    '4 Strategic collaboration': ({ agreed, firstInput, lastInput, blocks, confirmed, bigStep }) =>
      `Tier 4: goal agreed on ${agreed}, contact both ways from ${firstInput} to ${lastInput} and in ${blocks} of the last 4 quarters, mission fit confirmed on ${confirmed}, big step on ${bigStep}.`,
    '3 Supportive roles': ({ agreed, firstInput, lastInput }) =>
      `Tier 3: goal agreed on ${agreed}, and contact both ways from ${firstInput} to ${lastInput}.`,
    '2 Common language': () => 'Tier 2: contact goes both ways.',
    Quiet: ({ once, two }) =>
      `Quiet: it was at tier ${once}${two === '' ? '' : `; the last contact both ways was on ${two}`}.`,
    '1 Building relationships': ({ beginning }) => {
      if (beginning === null) return 'Tier 1: contact does not go both ways yet.';
      const began = beginning.of === 'partner' ? 'partner since' : 'first contact:';
      return `Tier 1: ${began} ${beginning.day}; nothing later has a date.`;
    },
    'No contact yet': () => 'No tier yet: nothing has happened so far.',
    'No date yet': () => 'No tier yet: no date is written down.',
  },
  noTier: {
    kind: 'Sponsors and vendors have no tier.',
    ended: 'What has ended has no tier now.',
    'let go': 'What was let go has no tier now.',
  },
};
