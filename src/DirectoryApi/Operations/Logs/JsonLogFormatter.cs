using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace DirectoryApi.Operations.Logs;

/// <summary>
/// Writes the log for programs: an object a line, with <c>time</c> (UTC), <c>level</c>, <c>category</c>, <c>event</c>, <c>message</c>,
/// <c>requestId</c>, the message's values by their names in <c>values</c>, and <c>exception</c>; what there is none of is left out.
/// </summary>
/// <param name="timeProvider">The clock; null for the system's.</param>
internal sealed class JsonLogFormatter(TimeProvider? timeProvider = null) : ConsoleFormatter(FormatterName)
{
    /// <summary>The name of the formatter.</summary>
    public const string FormatterName = "directory-json";

    private const string Template = "{OriginalFormat}";

    // Everything else, and so whatever could upset a terminal, is written as its code.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement, UnicodeRanges.Cyrillic),
    };

    private readonly TimeProvider _timeProvider = timeProvider ?? TimeProvider.System;

    /// <inheritdoc />
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("time", _timeProvider.GetUtcNow().UtcDateTime);
            json.WriteString("level", logEntry.LogLevel.ToString().ToLowerInvariant());
            json.WriteString("category", logEntry.Category);
            json.WriteNumber("event", logEntry.EventId.Id);
            json.WriteString("message", logEntry.Formatter(logEntry.State, logEntry.Exception));
            if (LogScope.IdIn(scopeProvider) is { } id)
            {
                json.WriteString("requestId", id);
            }

            WriteValues(json, logEntry.State as IReadOnlyList<KeyValuePair<string, object?>> ?? []);
            if (logEntry.Exception is { } exception)
            {
                json.WriteString("exception", exception.ToString());
            }

            json.WriteEndObject();
        }

        textWriter.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
    }

    private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, object?>> values)
    {
        if (!values.Any(value => value.Key != Template))
        {
            return;
        }

        json.WriteStartObject("values");
        foreach (var (name, value) in values.Where(value => value.Key != Template))
        {
            switch (value)
            {
                case int or long:
                    json.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                    break;
                case double number when double.IsFinite(number):
                    json.WriteNumber(name, number);
                    break;
                default:
                    json.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
                    break;
            }
        }

        json.WriteEndObject();
    }
}
