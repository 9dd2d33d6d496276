using System.Buffers;
using System.Diagnostics;
using System.Net;
using DirectoryApi.Operations.Logs;
using IPNetwork = System.Net.IPNetwork;

namespace DirectoryApi.Serving.Requests;

/// <summary>
/// Gives every request an id, which its answer carries as <c>X-Request-Id</c> and the log names: the one that a trusted proxy gave it
/// (<c>X-Request-Id</c>, else the trace of <c>traceparent</c>, W3C Trace Context section 3.2), else one of the server's own.
/// </summary>
internal static class RequestIds
{
    /// <summary>The header.</summary>
    public const string Header = "X-Request-Id";

    /// <summary>The category of what is logged of requests.</summary>
    public const string LogCategory = "DirectoryApi.Serving.Requests";

    private const int LongestId = 64;

    private static readonly SearchValues<char> Letters = SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>Gives ids from here on. It has to come before what believes proxies on who asks.</summary>
    /// <param name="app">The server.</param>
    /// <param name="trusted">The addresses of trusted proxies.</param>
    public static void UseRequestIds(this WebApplication app, IReadOnlyList<IPNetwork> trusted)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(LogCategory);
        var stopping = app.Lifetime.ApplicationStopping;
        app.Use(async (context, next) =>
        {
            var id = IdOf(context, trusted);
            context.TraceIdentifier = id;
            Tell(context);
            if (stopping.IsCancellationRequested)
            {
                // So that a client's next request goes to another server, before this one closes the connection.
                context.Response.Headers.Connection = "close";
            }

            using (logger.BeginScope(new LogScope(id)))
            {
                await next(context);
            }
        });
    }

    /// <summary>Tells a request's id with its answer, which has not begun.</summary>
    public static void Tell(HttpContext context) => context.Response.Headers[Header] = context.TraceIdentifier;

    /// <summary>The id of a request.</summary>
    /// <param name="context">The request, with the address it came from.</param>
    /// <param name="trusted">The addresses of trusted proxies.</param>
    internal static string IdOf(HttpContext context, IReadOnlyList<IPNetwork> trusted)
    {
        var headers = context.Request.Headers;
        if ((headers.ContainsKey(Header) || headers.TraceParent.Count > 0) && IsTrusted(context.Connection.RemoteIpAddress, trusted))
        {
            if (headers[Header] is [{ Length: > 0 and <= LongestId } given] && !given.AsSpan().ContainsAnyExcept(Letters))
            {
                return given;
            }

            if (headers.TraceParent is [{ } parent] && ActivityContext.TryParse(parent, traceState: null, out var trace))
            {
                return trace.TraceId.ToHexString();
            }
        }

        return Activity.Current is { HasRemoteParent: false, IdFormat: ActivityIdFormat.W3C } activity
            ? activity.TraceId.ToHexString()
            : ActivityTraceId.CreateRandom().ToHexString();
    }

    private static bool IsTrusted(IPAddress? address, IReadOnlyList<IPNetwork> trusted)
    {
        var plain = address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
        return plain is not null && trusted.Any(network => network.Contains(plain));
    }
}
