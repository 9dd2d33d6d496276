using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace DirectoryApi.GraphQL.Http;

/// <summary>Reads the parameters of a GET request from its query string (GraphQL over HTTP, "GET").</summary>
internal static class GetRequestReader
{
    private static readonly string[] Names = ["query", "operationName", "variables", "extensions", "documentId"];

    public static HttpRequestProblem? Read(HttpRequest request, RequestBody body, int maxBytes)
    {
        if (request.QueryString.Value?.Length > maxBytes)
        {
            return new HttpRequestProblem(HttpRequestFailure.AddressTooLong, $"The query string is longer than {maxBytes} bytes; send the request by POST.");
        }

        var parameters = request.Query;
        foreach (var known in Names)
        {
            if (parameters[known].Count > 1)
            {
                return Malformed(RequestParameters.Repeated(known));
            }
        }

        body.DocumentId = parameters.TryGetValue("documentId", out var id) ? id[0] : null;
        if (!parameters.TryGetValue("query", out var query) && body.DocumentId is null)
        {
            return Malformed(RequestParameters.Missing);
        }

        body.Document = query.Count == 1 ? body.Encode(query[0]!) : default;
        body.OperationName = parameters.TryGetValue("operationName", out var name) ? name[0] : null;
        if (parameters.TryGetValue("variables", out var variables) && !string.IsNullOrEmpty(variables[0]))
        {
            body.Variables = body.Encode(variables[0]!);
            if (!IsObject(body.Variables))
            {
                return Malformed("The parameter \"variables\" must be a JSON object.");
            }
        }

        return parameters.TryGetValue("extensions", out var extensions) && !string.IsNullOrEmpty(extensions[0]) && !IsObject(body.Encode(extensions[0]!))
            ? Malformed("The parameter \"extensions\" must be a JSON object.")
            : null;
    }

    private static bool IsObject(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static HttpRequestProblem Malformed(string message) => new(HttpRequestFailure.Malformed, message);
}
