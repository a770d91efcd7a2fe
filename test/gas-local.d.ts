declare module 'gas-local' {
  interface Options {
    filter?: (file: string) => boolean;
  }
  const gas: {
    require(folder: string, globalObject?: object, options?: Options): Record<string, unknown>;
  };
  export default gas;
}
