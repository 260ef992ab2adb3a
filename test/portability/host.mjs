/**
 * The decisions of each vector's steps, as canonical text. Everything goes in and comes out as text, and this is plain JavaScript of
 * 2019: the places it runs in have no modules, and no types.
 */
export function runVectors(ReferralKit, vectors) {
  return JSON.parse(vectors).map(({ steps }) => {
    const host = createHost(ReferralKit);
    return steps.map(({ programs, event }) => host.decide(JSON.stringify(programs), JSON.stringify(event)));
  });
}

/** Decides events from an empty state, and remembers. */
function createHost(ReferralKit) {
  const memory = ReferralKit.createMemory();
  const log = new Map();
  return {
    decide(programs, event) {
      try {
        return ReferralKit.canonical(decide(JSON.parse(programs), JSON.parse(event)));
      } catch (error) {
        if (String(error.code).startsWith('RK')) return JSON.stringify({ error: error.code });
        throw error;
      }
    },
  };

  function decide(programs, given) {
    const event = ReferralKit.readEvent(given);
    const find = (source, id) => log.get(JSON.stringify([source, id]));
    const { decision, changes, repeated, eventText } = ReferralKit.decide(
      compileAll(programs),
      { find },
      memory,
      event,
    );
    if (repeated) return decision;
    memory.apply(changes);
    log.set(JSON.stringify([decision.event.source, decision.event.id]), { event: eventText, decision });
    return decision;
  }

  function compileAll(programs) {
    const compiled = [];
    for (const program of programs)
      compiled.push(ReferralKit.compile(ReferralKit.readProgram(program), { earlier: compiled.slice() }));
    return compiled.pop();
  }
}
