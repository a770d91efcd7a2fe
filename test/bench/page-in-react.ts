import { build } from 'esbuild';

/** Our page with React's script in place of ours, bundled as `build.mjs` bundles: the same file otherwise, style and all. */
export async function inReact(ours: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/bench/react/page.tsx'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'react',
    legalComments: 'none',
    supported: { 'template-literal': false },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const code = outputFiles[0]!.text.trim().replace(/<\/script/gi, '<\\/script');
  return ours.replace(/<script>[\s\S]*<\/script>/, () => `<script>${code}</script>`);
}
