import { emulated } from './emulated';
import { Button, ButtonSet, nameOf } from './enums';
import { newMenu } from './menu';
import { state } from './state';

type Ui = GoogleAppsScript.Base.Ui;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type PromptResponse = GoogleAppsScript.Base.PromptResponse;

/** The user interface: what is shown is written down; answers come from the host, else the user presses OK or Yes. */
export function newUi(): Ui {
  const ask = (kind: 'alert' | 'prompt', args: readonly unknown[]) => {
    const set = args.find((one) => typeof one === 'object');
    const texts = args.filter((one) => typeof one === 'string');
    const [title, message] = texts.length > 1 ? texts : ['', texts[0]];
    const buttons = set ? nameOf(set) : 'OK';
    state.running!.shown.push({ kind, title: String(title), message: String(message), buttons });
    const reply = state.replies.shift() ?? { button: buttons.startsWith('YES') ? 'YES' : 'OK', text: '' };
    return { button: Button[reply.button as 'OK'], text: reply.text };
  };
  const show = (kind: 'sidebar' | 'dialog' | 'modeless', output: HtmlOutput, title: string) => {
    const [width, height] = [output.getWidth() as number | null, output.getHeight() as number | null];
    state.running!.shown.push({ kind, title, html: output.getContent(), width, height });
  };
  return emulated<Ui>('Ui', {
    Button,
    ButtonSet,
    createMenu: (caption) => newMenu(caption),
    createAddonMenu: () => newMenu('Extensions'),
    alert: (...args: unknown[]) => ask('alert', args).button,
    prompt: (...args: unknown[]) => {
      const { button, text } = ask('prompt', args);
      return emulated<PromptResponse>('PromptResponse', {
        getSelectedButton: () => button,
        getResponseText: () => text,
      });
    },
    showSidebar: (output) => show('sidebar', output, output.getTitle()),
    showModalDialog: (output, title) => show('dialog', output, title),
    showModelessDialog: (output, title) => show('modeless', output, title),
  });
}
