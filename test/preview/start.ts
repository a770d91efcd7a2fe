import { USAGE, understandArguments } from './arguments';
import { runCommand } from './command-line';
import { previewOf } from './preview-of';
import { isRefusal } from './refusal';
import { serve } from './serve';

/** `npm start`: the preview, or with `--input` a list in and its results out. */
async function start(argv: readonly string[]): Promise<void> {
  const given = understandArguments(argv);
  if (given.help) console.log(USAGE);
  else if (given.inputs.length > 0) console.log(await runCommand(given, whereTyped()));
  else {
    const { options, told } = await previewOf(given, whereTyped());
    const { url } = await serve(options);
    console.log([...told, `Partner Garden preview: ${url}`, 'Ctrl+C ends it.'].join('\n'));
  }
}

/** npm runs scripts in the project's folder, wherever the person stood who typed the file's name. */
function whereTyped(): string {
  const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env;
  return event === 'start' && folder ? folder : process.cwd();
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  process.exitCode = isRefusal(error) ? 2 : 1;
  console.error(isRefusal(error) ? error.message : error);
}
