using DirectoryApi.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace DirectoryApi.GraphQL.Http;

/// <summary>Every status code the endpoint answers with (GraphQL over HTTP, "Status Codes").</summary>
internal static class ResponseStatus
{
    // A client that accepts application/json only may take any status but 200 for the answer of something other than
    // the GraphQL server, so there a well-formed request gets 200 whatever became of it.
    private static readonly Dictionary<OperationOutcome, (int GraphQL, int Json)> Outcomes = new()
    {
        [OperationOutcome.Success] = (StatusCodes.Status200OK, StatusCodes.Status200OK),
        [OperationOutcome.FieldErrors] = (StatusCodes.Status200OK, StatusCodes.Status200OK),
        [OperationOutcome.RequestError] = (StatusCodes.Status400BadRequest, StatusCodes.Status200OK),
        [OperationOutcome.NotReadOnly] = (StatusCodes.Status405MethodNotAllowed, StatusCodes.Status405MethodNotAllowed),
    };

    private static readonly Dictionary<HttpRequestFailure, (int Status, string Code)> Failures = new()
    {
        [HttpRequestFailure.Malformed] = (StatusCodes.Status400BadRequest, ErrorCodes.BadRequest),
        [HttpRequestFailure.MethodNotAllowed] = (StatusCodes.Status405MethodNotAllowed, ErrorCodes.MethodNotAllowed),
        [HttpRequestFailure.NotAcceptable] = (StatusCodes.Status406NotAcceptable, ErrorCodes.NotAcceptable),
        [HttpRequestFailure.UnsupportedMediaType] = (StatusCodes.Status415UnsupportedMediaType, ErrorCodes.UnsupportedMediaType),
        [HttpRequestFailure.UnsupportedEncoding] = (StatusCodes.Status415UnsupportedMediaType, ErrorCodes.UnsupportedMediaType),
        [HttpRequestFailure.TooLarge] = (StatusCodes.Status413PayloadTooLarge, ErrorCodes.RequestTooLarge),
        [HttpRequestFailure.AddressTooLong] = (StatusCodes.Status414UriTooLong, ErrorCodes.RequestTooLarge),
        [HttpRequestFailure.Unexpected] = (StatusCodes.Status500InternalServerError, ErrorCodes.InternalServerError),
    };

    public static int Of(OperationOutcome outcome, ResponseMediaType mediaType)
        => mediaType.IsGraphQL ? Outcomes[outcome].GraphQL : Outcomes[outcome].Json;

    public static (int Status, string Code) Of(HttpRequestFailure failure) => Failures[failure];
}
