import { resolve } from 'node:path';
import { type Node, type PropertyAccessExpression, SyntaxKind } from 'typescript/unstable/ast';
import { API, SymbolFlags } from 'typescript/unstable/sync';

/** The methods of Google's that the sources of a project name, as `Class.method`, found by the compiler; `within`: part of the path. */
export function googleMethods(tsconfig: string, within: string): string[] {
  const api = new API();
  try {
    const snapshot = api.updateSnapshot({ openProjects: [resolve(tsconfig)] });
    const { program, checker } = snapshot.getProject(resolve(tsconfig))!;
    const files = program.getSourceFileNames().filter((file) => file.startsWith(resolve(within)));
    const found = new Set<string>();
    for (const file of files) {
      for (const symbol of checker.getSymbolAtLocation(namesIn(program.getSourceFile(file)!))) {
        if (!symbol || !(symbol.flags & SymbolFlags.Method)) continue;
        if (symbol.declarations.some(({ path }) => path.includes('google-apps-script'))) {
          found.add(`${symbol.getParent()!.name}.${symbol.name}`);
        }
      }
    }
    return [...found].sort();
  } finally {
    api.close();
  }
}

/** What stands behind a dot. */
function namesIn(node: Node): Node[] {
  const names: Node[] = [];
  const visit = (one: Node): void => {
    if (one.kind === SyntaxKind.PropertyAccessExpression) names.push((one as PropertyAccessExpression).name);
    one.forEachChild(visit);
  };
  visit(node);
  return names;
}
