export interface Words { readonly todo: never }
