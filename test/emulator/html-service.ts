import { emulated } from './emulated';
import { exception, state } from './state';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** Pages of the project. Templates are not emulated: the build inlines. */
export function newHtmlService(): HtmlService {
  return emulated<HtmlService>('HtmlService', {
    createHtmlOutput: (html?: unknown) => newHtmlOutput(typeof html === 'string' ? html : ''),
    createHtmlOutputFromFile(name) {
      const html = state.settings.pages[name.replace(/\.html$/, '')];
      if (html === undefined) throw exception(`No HTML file named ${name} was found.`);
      return newHtmlOutput(html);
    },
  });
}

function newHtmlOutput(html: string): HtmlOutput {
  const json = { html, title: '', width: null as number | null, height: null as number | null };
  const told = (patch: Partial<typeof json>): HtmlOutput => {
    Object.assign(json, patch);
    return output;
  };
  const output: HtmlOutput = emulated<HtmlOutput>('HtmlOutput', {
    getContent: () => json.html,
    setContent: (content) => told({ html: content }),
    append: (content) => told({ html: json.html + content }),
    getTitle: () => json.title,
    setTitle: (title) => told({ title }),
    getWidth: () => json.width as number,
    setWidth: (width) => told({ width }),
    getHeight: () => json.height as number,
    setHeight: (height) => told({ height }),
  });
  return output;
}
