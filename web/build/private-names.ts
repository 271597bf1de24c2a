import { createHash } from 'node:crypto';
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

/** The private names that a class declares itself. */
function declaredIn({ body }: ESTree.ClassBody): Set<string> {
  const names = body.flatMap((member) =>
    'key' in member && member.key.type === 'PrivateIdentifier' ? [member.key.name] : [],
  );
  return new Set(names);
}

/** A short name that nothing else has: which class it belongs to is a part of it, and every build makes the same. */
function propertyOf(owner: string, name: string): string {
  const hash = createHash('sha256').update(`${owner}#${name}`).digest();
  return `_${hash.readUInt32LE().toString(36).slice(0, 5)}`;
}

/**
 * Makes plain properties of private names. ES2021 has no private names, and what compilers make of them, a WeakMap for
 * each, takes room, and time in every access. That nobody else uses them has been seen to by TypeScript.
 */
export function plainPrivateNames(): Plugin {
  const owners = new Map<string, string>();
  return {
    name: 'gouji:private-names',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/web\/.*\.ts$/.test(id)) return undefined;
      const classes: { name: string; declared: Set<string> }[] = [];
      const found: { start: number; end: number; property: string }[] = [];
      const enter = (node: ESTree.Class) => {
        const declared = declaredIn(node.body);
        if (!node.id && declared.size > 0) throw new Error(`${id}: a class with private names needs a name`);
        classes.push({ name: node.id?.name ?? '', declared });
      };
      const leave = () => {
        classes.pop();
      };
      new Visitor({
        ClassDeclaration: enter,
        'ClassDeclaration:exit': leave,
        ClassExpression: enter,
        'ClassExpression:exit': leave,
        BinaryExpression: ({ left }: { left: { type: string } }) => {
          if (left.type === 'PrivateIdentifier') throw new Error(`${id}: "#… in …" has no plain form here`);
        },
        PrivateIdentifier: ({ name, start, end }) => {
          const owner = classes.filter(({ declared }) => declared.has(name)).pop()?.name ?? '';
          const property = propertyOf(owner, name);
          const whose = `${owner}#${name}`;
          if ((owners.get(property) ?? whose) !== whose) throw new Error(`${whose} and ${owners.get(property)}`);
          owners.set(property, whose);
          found.push({ start, end, property });
        },
      }).visit(parseSync(id, code).program);
      let plain = code;
      for (const { start, end, property } of found.sort((a, b) => b.start - a.start))
        plain = plain.slice(0, start) + property + plain.slice(end);
      return plain;
    },
  };
}
