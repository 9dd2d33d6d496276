using System.Globalization;
using DirectoryApi.Operations.Logs;

namespace DirectoryApi.Serving.Requests;

/// <summary>
/// Writes a line a request: method, route, status, time, bytes and edition. Routes are patterns, <c>/{language}/offices/{slug}</c>: what
/// was asked for, and who asked, is told to no log.
/// </summary>
internal static partial class RequestLog
{
    private const string NoRoute = "(none)";
    private const string OtherMethod = "OTHER";

    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT"];

    /// <summary>Logs requests from here on.</summary>
    /// <param name="app">The server.</param>
    /// <param name="requests">Which ones.</param>
    /// <param name="host">Tells the edition.</param>
    /// <param name="timeProvider">Tells how long they take.</param>
    public static void UseRequestLog(this WebApplication app, LoggedRequests requests, DirectoryHost host, TimeProvider timeProvider)
    {
        if (requests == LoggedRequests.None)
        {
            return;
        }

        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(RequestIds.LogCategory);
        app.Use(async (context, next) =>
        {
            var started = timeProvider.GetTimestamp();
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? NoRoute;
            var edition = host.Snapshot.Edition;
            var counted = requests == LoggedRequests.All ? CountedBody.Of(context) : null;
            try
            {
                await next(context);
            }
            finally
            {
                var status = context.Response.StatusCode;
                if ((requests == LoggedRequests.All || status >= StatusCodes.Status500InternalServerError) && logger.IsEnabled(LogLevel.Information))
                {
                    edition = context.Features.Get<DirectoryLease>()?.Directory.Snapshot.Edition ?? edition;
                    var method = MethodOf(context.Request);
                    var bytes = BytesOf(context, counted);
                    var milliseconds = Math.Round(timeProvider.GetElapsedTime(started).TotalMilliseconds, 1);
                    Answered(logger, method, route, status, milliseconds, bytes, edition);
                }
            }
        });
    }

    private static string MethodOf(HttpRequest request) => Methods.Contains(request.Method, StringComparer.Ordinal) ? request.Method : OtherMethod;

    private static string BytesOf(HttpContext context, CountedBody? counted) =>
        (counted?.Bytes ?? context.Response.ContentLength)?.ToString(CultureInfo.InvariantCulture) ?? "?";

    [LoggerMessage(EventId = 20, Level = LogLevel.Information, Message = "{Method} {Route} {Status} in {Milliseconds} ms, {Bytes} bytes, edition {Edition}")]
    private static partial void Answered(ILogger logger, string method, string route, int status, double milliseconds, string bytes, int edition);
}
