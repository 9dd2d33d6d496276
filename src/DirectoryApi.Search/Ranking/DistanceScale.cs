namespace DirectoryApi.Search.Ranking;

/// <summary>How near a distance is: falling with its logarithm, since 2 km or 5 matter and 1,002 or 1,005 do not.</summary>
internal static class DistanceScale
{
    private static readonly double Farthest = Math.Log(1 + 20_016);

    /// <summary>1 for no distance to 0 for half-way round the Earth, strictly falling; 0 for one that is not known.</summary>
    public static double Nearness(double kilometres) => double.IsNaN(kilometres) ? 0 : Math.Max(0, 1 - (Math.Log(1 + kilometres) / Farthest));
}
