namespace DirectoryApi.GraphQL.Execution;

/// <summary>The values of <c>extensions.code</c> that the engine itself gives. They do not change between versions.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a rule of chapter 5.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The document has no operation of the name asked for, or several and none was asked for.</summary>
    public const string OperationResolutionFailed = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>A variable or an argument has a value its type does not allow.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>A field that excludes null has no value.</summary>
    public const string NonNullViolation = "NON_NULL_VIOLATION";

    /// <summary>A result that its declared type cannot express.</summary>
    public const string InvalidResult = "INVALID_RESULT";

    /// <summary>A fault of the server; the details are in its log.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";

    /// <summary>The HTTP request is no well-formed GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The request is larger than the limit.</summary>
    public const string RequestTooLarge = "REQUEST_TOO_LARGE";

    /// <summary>The HTTP method does not suit the request.</summary>
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";

    /// <summary>The request's media type or encoding is not one the server reads.</summary>
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>The request accepts none of the media types the server writes.</summary>
    public const string NotAcceptable = "NOT_ACCEPTABLE";

    /// <summary>The operation asks for more than one of the limits allows.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The operation ran for longer than the limit.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The kind of operation is not offered.</summary>
    public const string OperationNotSupported = "OPERATION_NOT_SUPPORTED";

    /// <summary>There is no trusted document of the hash given.</summary>
    public const string DocumentNotFound = "DOCUMENT_NOT_FOUND";

    /// <summary>The document is none of the trusted ones, and no other is executed.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The host refuses the request: its client has asked for too much.</summary>
    public const string RateLimited = "RATE_LIMITED";

    /// <summary>The host refuses the request: it answers as many as it can.</summary>
    public const string Overloaded = "OVERLOADED";
}
