using System.Text.Json;

namespace DirectoryApi.GraphQL.Http;

/// <summary>The parameters of a request in a JSON object (GraphQL over HTTP, "Request Parameters").</summary>
internal static class RequestParameters
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 128 };

    public const string Missing = "The parameter \"query\" is required: a string with a GraphQL document. A trusted document can be called by \"documentId\" instead.";

    /// <summary>Reads the parameters; null where they are well-formed.</summary>
    public static HttpRequestProblem? Read(ReadOnlyMemory<byte> json, RequestBody body)
    {
        try
        {
            return ReadObject(WithoutByteOrderMark(json), body);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Malformed("The request's body is not well-formed JSON: " + exception.Message);
        }
    }

    private static HttpRequestProblem? ReadObject(ReadOnlyMemory<byte> json, RequestBody body)
    {
        var reader = new Utf8JsonReader(json.Span, Options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return Malformed(reader.TokenType == JsonTokenType.StartArray
                ? "Several requests in one body are not supported; send a JSON object."
                : "The request's body must be a JSON object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var problem = ReadParameter(ref reader, json, body);
            if (problem is not null)
            {
                return problem;
            }
        }

        // Whatever follows the object makes the reader throw.
        reader.Read();
        return body.HasDocument || body.DocumentId is not null ? null : Malformed(Missing);
    }

    private static HttpRequestProblem? ReadParameter(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, RequestBody body)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
            {
                return Malformed("The parameter \"query\" must be a string.");
            }

            body.Document = TextOf(ref reader, json, body);
            body.HasDocument = true;
            return null;
        }

        if (reader.ValueTextEquals("operationName"u8))
        {
            body.OperationName = ReadText(ref reader, out var isText);
            return isText
                ? null
                : Malformed("The parameter \"operationName\" must be a string or null.");
        }

        if (reader.ValueTextEquals("documentId"u8))
        {
            body.DocumentId = ReadText(ref reader, out var isText);
            return isText
                ? null
                : Malformed("The parameter \"documentId\" must be a string or null.");
        }

        var isVariables = reader.ValueTextEquals("variables"u8);
        var isExtensions = reader.ValueTextEquals("extensions"u8);
        reader.Read();
        if ((isVariables || isExtensions) && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
        {
            return Malformed($"The parameter \"{(isVariables ? "variables" : "extensions")}\" must be an object or null.");
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        if (isVariables)
        {
            body.Variables = reader.TokenType == JsonTokenType.Null ? default : json[start..(int)reader.BytesConsumed];
        }

        return null;
    }

    private static string? ReadText(ref Utf8JsonReader reader, out bool isTextOrNull)
    {
        reader.Read();
        isTextOrNull = reader.TokenType is JsonTokenType.String or JsonTokenType.Null;
        return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
    }

    private static ReadOnlyMemory<byte> TextOf(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, RequestBody body)
    {
        if (!reader.ValueIsEscaped)
        {
            return json.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
        }

        var buffer = body.Rent(reader.ValueSpan.Length);
        return buffer.AsMemory(0, reader.CopyString(buffer));
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> json)
        => json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private static HttpRequestProblem Malformed(string message) => new(HttpRequestFailure.Malformed, message);
}
