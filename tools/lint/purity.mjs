/** Lint rules that keep the engine pure: no clock, no chance, nothing asynchronous. What the compiler cannot see, these do. */

const noClock = namedGlobal(
  'Date',
  'The engine has no clock and no time zone: take the time from the event (`at`) and name every instant in UTC.',
  (node, { type, arguments: given }) => type === 'NewExpression' && given.length === 1 && given[0] !== node,
);

const noChance = namedGlobal(
  'Math',
  'The engine does not roll dice: derive ids from keys, and call Math by its name.',
  () => false,
);

const synchronous = {
  create(context) {
    const check = (node) => node.async && context.report({ node, message: 'The engine is synchronous.' });
    return { ArrowFunctionExpression: check, FunctionDeclaration: check, FunctionExpression: check };
  },
};

export default {
  meta: { name: 'purity' },
  rules: { 'no-clock': noClock, 'no-chance': noChance, synchronous },
};

/** Allows a global as a type, as `Name.member`, and as `harmless` says; anything else could hand it on under another name. */
function namedGlobal(name, message, harmless) {
  return {
    create: (context) => ({
      Identifier(node) {
        if (node.name !== name || isPlainUse(node.parent) || harmless(node, node.parent)) return;
        context.report({ node, message });
      },
    }),
  };
}

function isPlainUse({ type, computed }) {
  return type === 'TSTypeReference' || (type === 'MemberExpression' && !computed);
}
