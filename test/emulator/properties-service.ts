import { emulated, mismatch } from './emulated';
import { exception, state } from './state';

type Service = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

/** Stores of the document, the script and the user; a copy of the spreadsheet has none of them. */
export function newPropertiesService(): Service {
  return emulated<Service>('PropertiesService', {
    getDocumentProperties: () => newProperties('document'),
    getScriptProperties: () => newProperties('script'),
    getUserProperties: () => newProperties('user'),
  });
}

function newProperties(name: string): Properties {
  state.properties[name] ??= {};
  const store = () => state.properties[name]!;
  const put = (key: string, value: string) => {
    if (typeof key !== 'string' || typeof value !== 'string') mismatch('Properties.setProperty', [key, value]);
    if (value.length > VALUE_BYTES) throw exception('Argument too large: value');
    const size = Object.entries({ ...store(), [key]: value }).reduce((sum, [k, v]) => sum + k.length + v.length, 0);
    if (size > STORE_BYTES)
      throw exception('You have exceeded the property storage quota. Please remove some properties and try again.');
    store()[key] = value;
  };
  const properties: Properties = emulated<Properties>('Properties', {
    getProperty: (key) => store()[key] ?? null,
    getProperties: () => ({ ...store() }),
    getKeys: () => Object.keys(store()),
    setProperty(key, value) {
      put(key, value);
      return properties;
    },
    setProperties(values: Record<string, string>, deleteOthers = false) {
      if (deleteOthers) state.properties[name] = {};
      for (const [key, value] of Object.entries(values)) put(key, value);
      return properties;
    },
    deleteProperty(key) {
      delete store()[key];
      return properties;
    },
    deleteAllProperties() {
      state.properties[name] = {};
      return properties;
    },
  });
  return properties;
}
