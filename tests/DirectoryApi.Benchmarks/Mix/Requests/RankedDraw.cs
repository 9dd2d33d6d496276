namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>Draws things by Zipf's law: the second comes half as often as the first, the third a third as often.</summary>
internal sealed class RankedDraw
{
    private readonly string[] _things;
    private readonly double[] _upTo;

    /// <summary>Gives things their ranks by chance.</summary>
    public RankedDraw(IEnumerable<string> things, Random random)
    {
        _things = [.. things];
        random.Shuffle(_things);
        _upTo = new double[_things.Length];
        var sum = 0.0;
        for (var rank = 0; rank < _things.Length; rank++)
        {
            _upTo[rank] = sum += 1.0 / (rank + 1);
        }
    }

    /// <summary>Draws one.</summary>
    public string Draw(Random random)
    {
        var found = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return _things[Math.Min(found < 0 ? ~found : found, _things.Length - 1)];
    }
}
