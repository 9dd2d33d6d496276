using Microsoft.Extensions.Logging.Console;

namespace DirectoryApi.Operations.Logs;

/// <summary>Writes the log to standard output.</summary>
internal static class DirectoryLog
{
    /// <summary>Adds the log in the form that is set, in place of .NET's own forms.</summary>
    public static ILoggingBuilder AddDirectoryLog(this ILoggingBuilder logging, LogSettings settings)
    {
        // What readiness finds is told to those who ask for it, every few seconds; what is behind it is logged where it happens.
        logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        logging.AddConsole(options => options.FormatterName = settings.Format == LogFormat.Json ? JsonLogFormatter.FormatterName : TextLogFormatter.FormatterName);
        logging.AddConsoleFormatter<TextLogFormatter, ConsoleFormatterOptions>();
        return logging.AddConsoleFormatter<JsonLogFormatter, ConsoleFormatterOptions>();
    }
}
