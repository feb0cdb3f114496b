// Connections: one pipelined client for the hot path, a small pool for the rest, as the app's own role.
export interface Database { readonly todo: never }
