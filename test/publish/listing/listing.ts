import type { Language } from '../../../src/domain/words/language';

/** What the Marketplace's form asks for, in one language. */
export interface Listing {
  /** At most 50 characters. */
  readonly name: string;
  /** At most 200 characters. */
  readonly short: string;
  /** At most 16,000 characters. */
  readonly long: readonly string[];
  readonly privacy: readonly string[];
}

export const LIMITS = { name: 50, short: 200, long: 16_000 } as const;

/** Why each permission is asked, for Google's reviewers; in English only. */
export const SCOPES: Readonly<Record<string, string>> = {
  'https://www.googleapis.com/auth/spreadsheets.currentonly':
    'Partner Garden reads the rows of the spreadsheet it is opened in and writes its own columns, sheets and charts into it. It never opens another file, so the scope for the current spreadsheet is enough; the tool cannot work without it, because the partner list stands in the cells.',
  'https://www.googleapis.com/auth/script.container.ui':
    'Partner Garden shows a sidebar (partner card, log form, report) and dialogs (adopting a list, filling in dates, checking the sheet). Their pages are part of the script; they load nothing from anywhere.',
};

export const LISTING: Readonly<Record<Language, Listing>> = {
  en: {
    name: 'Partner Garden',
    short:
      'For libraries: see where each community partner stands, why, and what to do next. Board charts from the sheet you already keep.',
    long: [
      'A small library keeps its community partners in a shared spreadsheet. Partner Garden works in that spreadsheet: it adds a few columns at the right end and a sidebar.',
      'For every partner it works out a stage (seed, seedling, harvest, resting) and a tier (from building relationships to strategic collaboration), with the date that decided and the next step in a sentence beside it.',
      'From the same rows it builds the board report: charts with a headline that a director can read aloud and defend. Small numbers are said as counts, and what is missing is said too.',
      'Your sheet stays yours. Only the name of a partner is required. Nothing of yours is overwritten; the last entry can be undone; when you take the add-on out, everything stays as plain values and charts.',
      'It asks for two permissions, this spreadsheet and showing a sidebar. Nothing leaves the spreadsheet.',
      'The ideas come from the toolkit “Cultivating the Relationship-Driven Library”. Words and drawings are our own. The source is open under the MIT licence.',
    ],
    privacy: [
      'Partner Garden works inside your spreadsheet and nowhere else.',
      'It collects nothing. It sends nothing to us or to anybody: it has no server, no analytics, no advertising, and its pages load nothing from the web.',
      'It reads the cells of the spreadsheet in which you open it, and writes its own columns, sheets, notes and charts there. What it remembers (your settings, the last entry for undo) is kept in that spreadsheet, and goes when you delete it.',
      'It does not read your name, your address, your mail, your contacts or your other files. What stands in cells is not written into logs.',
      'Who may see the spreadsheet is decided by you, through Google’s sharing. Google’s own privacy policy covers Google Sheets.',
    ],
  },
  es: {
    name: 'Jardín de socios',
    short:
      'Para bibliotecas: vea cómo está cada socio de la comunidad, por qué, y qué hacer después. Gráficos para la junta desde su propia hoja.',
    long: [
      'Una biblioteca pequeña lleva sus socios de la comunidad en una hoja de cálculo compartida. Jardín de socios trabaja en esa hoja: añade unas columnas en el extremo derecho y un panel.',
      'De cada socio calcula una etapa (semilla, plántula, cosecha, descanso) y un nivel (de construir la relación a la colaboración estratégica), con la fecha que decidió y el paso siguiente en una frase al lado.',
      'De las mismas filas hace el informe para la junta: gráficos con un titular que se puede leer en voz alta y defender. Los números pequeños se dicen como cuentas, y lo que falta también se dice.',
      'Su hoja sigue siendo suya. Solo hace falta el nombre del socio. No se sobrescribe nada suyo; la última anotación se puede deshacer; si quita el complemento, todo queda como valores y gráficos corrientes.',
      'Pide dos permisos: esta hoja de cálculo y mostrar un panel. Nada sale de la hoja de cálculo.',
      'Las ideas vienen de la guía «Cultivating the Relationship-Driven Library». Las palabras y los dibujos son nuestros. El código es abierto, con licencia MIT.',
    ],
    privacy: [
      'Jardín de socios trabaja dentro de su hoja de cálculo y en ningún otro lugar.',
      'No recopila nada. No nos envía nada a nosotros ni a nadie: no tiene servidor, ni analítica, ni publicidad, y sus páginas no cargan nada de la web.',
      'Lee las celdas de la hoja de cálculo en que usted lo abre, y escribe allí sus propias columnas, hojas, notas y gráficos. Lo que recuerda (sus ajustes, la última anotación para deshacerla) se guarda en esa hoja de cálculo, y desaparece cuando usted la elimina.',
      'No lee su nombre, su dirección, su correo, sus contactos ni sus otros archivos. Lo que hay en las celdas no se escribe en registros.',
      'Quién puede ver la hoja de cálculo lo decide usted, al compartirla en Google. La política de privacidad de Google rige las Hojas de cálculo.',
    ],
  },
};
