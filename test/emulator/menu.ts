import { emulated } from './emulated';
import type { MenuItemJson, MenuJson } from './protocol';
import { state } from './state';

type Menu = GoogleAppsScript.Base.Menu;

const MENUS = new WeakMap<object, MenuJson>();

/** A menu under construction; it appears with addToUi. */
export function newMenu(title: string): Menu {
  const json: MenuJson = { title, items: [] };
  const add = (item: MenuItemJson): Menu => {
    json.items.push(item);
    return menu;
  };
  const menu: Menu = emulated<Menu>('Menu', {
    addItem: (label, functionName) => add({ label, functionName }),
    addSeparator: () => add({ separator: true }),
    addSubMenu(sub) {
      const items = MENUS.get(sub);
      if (!items) throw new Error('Not a Menu of this emulator');
      return add(items);
    },
    addToUi() {
      // The menu of the same title is replaced, as after a reload.
      state.menus = [...state.menus.filter((one) => one.title !== title), json];
    },
  });
  MENUS.set(menu, json);
  return menu;
}
