namespace DirectoryApi.Store.Images;

/// <summary>Compresses the parts of an image that is being written, as soon as there are enough of them to be compressed together.</summary>
internal sealed class PartsWriter
{
    private readonly List<CompressedParts> _compressed = [];
    private readonly List<byte[]> _waiting = new(CompressedParts.Most);

    /// <summary>Adds a part.</summary>
    /// <returns>Its number, from 0.</returns>
    public int Add(byte[] part)
    {
        var number = (_compressed.Count * CompressedParts.Most) + _waiting.Count;
        _waiting.Add(part);
        if (_waiting.Count == CompressedParts.Most)
        {
            Compress();
        }

        return number;
    }

    /// <summary>All of them, in order of their numbers; none may be added afterwards.</summary>
    public IReadOnlyList<CompressedParts> Finish()
    {
        if (_waiting.Count > 0)
        {
            Compress();
        }

        return _compressed;
    }

    private void Compress()
    {
        _compressed.Add(CompressedParts.Of(_waiting));
        _waiting.Clear();
    }
}
