import type { TypedDocumentString } from "./generated/operations.js";

/** What went wrong, by `extensions.code` of the first error. */
export class DirectoryError extends Error {
  constructor(readonly code: string, message: string) {
    super(message);
  }
}

interface Answer<TData> {
  readonly data?: TData | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends operations to the directory. Data and variables have the types of the document that is sent. */
export class DirectoryClient {
  constructor(readonly endpoint: string, readonly language: "kk" | "ru" | "en") {}

  /** The data of an operation. Throws a DirectoryError where the answer has an error. */
  async execute<TData, TVariables>(document: TypedDocumentString<TData, TVariables>, variables: TVariables): Promise<TData> {
    const response = await fetch(this.endpoint, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/graphql-response+json",
        "Accept-Language": this.language,
      },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    const answer = (await response.json()) as Answer<TData>;
    const error = answer.errors?.[0];
    if (error || !answer.data) {
      throw new DirectoryError(error?.extensions?.code ?? "NO_DATA", error?.message ?? `HTTP ${response.status}`);
    }
    return answer.data;
  }
}
