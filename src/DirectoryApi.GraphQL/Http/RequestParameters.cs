using System.Text.Json;
using System.Text.Unicode;

namespace DirectoryApi.GraphQL.Http;

/// <summary>The parameters of a request in a JSON object (GraphQL over HTTP, "Request Parameters").</summary>
internal static class RequestParameters
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 128 };

    public const string Missing = "The parameter \"query\" is required: a string with a GraphQL document. A trusted document can be called by \"documentId\" instead.";

    /// <summary>What is wrong where a parameter is given twice: two readers of one request might each take another one.</summary>
    public static string Repeated(string name) => $"The parameter \"{name}\" is given more than once.";

    /// <summary>Reads the parameters; null where they are well-formed.</summary>
    public static HttpRequestProblem? Read(ReadOnlyMemory<byte> json, RequestBody body)
    {
        // The reader itself lets ill-formed text in strings pass, from where it would come into error messages.
        if (!Utf8.IsValid(json.Span))
        {
            return Malformed("The request's body is not in UTF-8.");
        }

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

        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var parameter = ParameterOf(ref reader);
            var bit = 1 << (int)parameter;
            if ((seen & bit) != 0 && parameter != Parameter.Other)
            {
                return Malformed(Repeated(reader.GetString()!));
            }

            seen |= bit;
            var problem = ReadParameter(parameter, ref reader, json, body);
            if (problem is not null)
            {
                return problem;
            }
        }

        // Whatever follows the object makes the reader throw.
        reader.Read();
        return body.HasDocument || body.DocumentId is not null ? null : Malformed(Missing);
    }

    private static Parameter ParameterOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("query"u8) ? Parameter.Query
        : reader.ValueTextEquals("operationName"u8) ? Parameter.OperationName
        : reader.ValueTextEquals("variables"u8) ? Parameter.Variables
        : reader.ValueTextEquals("extensions"u8) ? Parameter.Extensions
        : reader.ValueTextEquals("documentId"u8) ? Parameter.DocumentId
        : Parameter.Other;

    private static HttpRequestProblem? ReadParameter(Parameter parameter, ref Utf8JsonReader reader, ReadOnlyMemory<byte> json, RequestBody body)
    {
        reader.Read();
        switch (parameter)
        {
            case Parameter.Query when reader.TokenType == JsonTokenType.String:
                body.Document = TextOf(ref reader, json, body);
                body.HasDocument = true;
                return null;
            case Parameter.Query:
                return Malformed("The parameter \"query\" must be a string.");
            case Parameter.OperationName when IsTextOrNull(ref reader):
                body.OperationName = reader.GetString();
                return null;
            case Parameter.OperationName:
                return Malformed("The parameter \"operationName\" must be a string or null.");
            case Parameter.DocumentId when IsTextOrNull(ref reader):
                body.DocumentId = reader.GetString();
                return null;
            case Parameter.DocumentId:
                return Malformed("The parameter \"documentId\" must be a string or null.");
            case Parameter.Variables when reader.TokenType == JsonTokenType.StartObject:
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                body.Variables = json[start..(int)reader.BytesConsumed];
                return null;
            case Parameter.Variables or Parameter.Extensions when reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null):
                return Malformed($"The parameter \"{(parameter == Parameter.Variables ? "variables" : "extensions")}\" must be an object or null.");
            default:
                reader.Skip();
                return null;
        }
    }

    private static bool IsTextOrNull(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.String or JsonTokenType.Null;

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

    private enum Parameter
    {
        Other,
        Query,
        OperationName,
        Variables,
        Extensions,
        DocumentId,
    }
}
