namespace DirectoryApi.Store.Images;

/// <summary>Bytes that are in memory as they are, or compressed with others of their kind until somebody asks for them.</summary>
internal readonly struct StoredBytes
{
    private readonly object _holder;
    private readonly int _index;

    /// <summary>Bytes as they are.</summary>
    public StoredBytes(byte[] bytes) => _holder = bytes;

    /// <summary>One of several that are compressed.</summary>
    public StoredBytes(CompressedParts parts, int index) => (_holder, _index) = (parts, index);

    /// <summary>Bytes as they are.</summary>
    public static implicit operator StoredBytes(byte[] bytes) => new(bytes);

    /// <summary>The bytes; not to be changed.</summary>
    public ReadOnlyMemory<byte> Read() => _holder is byte[] bytes ? bytes : ((CompressedParts)_holder)[_index];
}
