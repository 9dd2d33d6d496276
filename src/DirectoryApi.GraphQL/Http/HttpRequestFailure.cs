namespace DirectoryApi.GraphQL.Http;

/// <summary>Why an HTTP request is no GraphQL request.</summary>
internal enum HttpRequestFailure
{
    Malformed,
    MethodNotAllowed,
    NotAcceptable,
    UnsupportedMediaType,
    TooLarge,
}
