namespace DirectoryApi.Serving.RateLimiting;

/// <summary>Puts the limits of what clients may ask in front of what answers them.</summary>
internal static class RateLimiting
{
    /// <summary>Limits what comes after it. Endpoints say what they take by <see cref="RequestWeightExtensions.Weighs"/>.</summary>
    /// <param name="app">The server.</param>
    /// <param name="settings">The limits.</param>
    /// <returns>What is to be told the cost of operations; null where nothing is limited.</returns>
    public static RateLimiter? UseRateLimits(this WebApplication app, RateLimitSettings settings)
    {
        if (!settings.Enabled)
        {
            return null;
        }

        var limiter = new RateLimiter(settings, new RefusalAnswers(app.Services), app.Services.GetRequiredService<TimeProvider>());
        app.Use(next => context => limiter.InvokeAsync(context, next));
        return limiter;
    }
}
