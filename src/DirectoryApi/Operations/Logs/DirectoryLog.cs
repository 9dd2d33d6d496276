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

        // It tells the addresses that are asked for, which the request log leaves out on purpose; and while it might be written each request
        // is given a trace of its own, whether or not anybody collects traces.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        logging.AddConsole(options => options.FormatterName = settings.Format == LogFormat.Json ? JsonLogFormatter.FormatterName : TextLogFormatter.FormatterName);
        logging.AddConsoleFormatter<TextLogFormatter, ConsoleFormatterOptions>();
        return logging.AddConsoleFormatter<JsonLogFormatter, ConsoleFormatterOptions>();
    }
}
