namespace DirectoryApi.Benchmarks.Mix.Client;

/// <summary>What one run of requests came to.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="Milliseconds">How long each request took, in order of length.</param>
internal sealed record LoadRun(double Seconds, double[] Milliseconds)
{
    /// <summary>Requests per second.</summary>
    public double Rate => Milliseconds.Length / Seconds;

    /// <summary>The time in milliseconds that a share of all requests did not exceed.</summary>
    public double Quantile(double share) => Milliseconds[Math.Min((int)(share * Milliseconds.Length), Milliseconds.Length - 1)];

    /// <summary>Puts the times in order.</summary>
    public static LoadRun Of(double seconds, IEnumerable<double> milliseconds)
    {
        double[] all = [.. milliseconds];
        Array.Sort(all);
        return new LoadRun(seconds, all);
    }
}
