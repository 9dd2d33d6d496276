using DirectoryApi.Operations;

namespace DirectoryApi.Serving.Stopping;

/// <summary>
/// Stops a server without failing a request: readiness is given up first, then new connections are refused while requests that
/// have begun are answered.
/// </summary>
internal static class GracefulShutdown
{
    /// <summary>Adds what stopping takes.</summary>
    public static IServiceCollection AddGracefulShutdown(this IServiceCollection services, ShutdownSettings settings, TimeProvider timeProvider)
    {
        services.Configure<HostOptions>(options => options.ShutdownTimeout = settings.Delay + settings.Timeout);
        return settings.Delay > TimeSpan.Zero ? services.AddHostedService(_ => new ShutdownDelay(settings.Delay, timeProvider)) : services;
    }
}
