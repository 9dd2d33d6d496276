namespace DirectoryApi.GraphQL.Http;

/// <summary>Why an HTTP request is not answered by an executor.</summary>
internal enum HttpRequestFailure
{
    Malformed,
    MethodNotAllowed,
    NotAcceptable,
    UnsupportedMediaType,
    UnsupportedEncoding,
    TooLarge,
    AddressTooLong,
    Unexpected,
}
