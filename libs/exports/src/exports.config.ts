/** Under which address the worker asks the API for pages of lists: `http://host:port`. */
export const API_ADDRESS = Symbol('API_ADDRESS');
