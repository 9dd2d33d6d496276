using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace DirectoryApi.Operations.Logs;

/// <summary>
/// Writes the log for people: <c>2026-01-31T09:00:00.000Z warning DirectoryApi.Serving.DirectoryPublisher[6] Message</c>, with the
/// request's id behind the category where there is one. What belongs to the same entry on further lines is set in.
/// </summary>
/// <param name="timeProvider">The clock; null for the system's.</param>
internal sealed class TextLogFormatter(TimeProvider? timeProvider = null) : ConsoleFormatter(FormatterName)
{
    /// <summary>The name of the formatter.</summary>
    public const string FormatterName = "directory-text";

    private readonly TimeProvider _timeProvider = timeProvider ?? TimeProvider.System;

    /// <inheritdoc />
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var now = _timeProvider.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var request = LogScope.IdIn(scopeProvider) is { } id ? $" {id}" : "";
        var message = LogText.Of(logEntry.Formatter(logEntry.State, logEntry.Exception));
        textWriter.Write(string.Create(
            CultureInfo.InvariantCulture, $"{now} {LevelName(logEntry.LogLevel)} {logEntry.Category}[{logEntry.EventId.Id}]{request} {message}\n"));
        if (logEntry.Exception is { } exception)
        {
            textWriter.Write($"    {LogText.Of(exception.ToString())}\n");
        }
    }

    private static string LevelName(LogLevel level) => level.ToString().ToLowerInvariant();
}
