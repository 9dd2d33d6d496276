using System.Buffers;
using System.Text;

namespace DirectoryApi.GraphQL.Http;

/// <summary>The parts of a request as they were sent, in buffers that go back to their pool with it.</summary>
internal sealed class RequestBody : IDisposable
{
    private readonly List<byte[]> _rented = [];
    private IDisposable? _owner;

    /// <summary>The document in UTF-8.</summary>
    public ReadOnlyMemory<byte> Document { get; set; }

    /// <summary>Whether a document was sent, if only an empty one.</summary>
    public bool HasDocument { get; set; }

    /// <summary>The hash of a trusted document; null where none was sent.</summary>
    public string? DocumentId { get; set; }

    public string? OperationName { get; set; }

    /// <summary>The variables as JSON in UTF-8; empty where none were sent.</summary>
    public ReadOnlyMemory<byte> Variables { get; set; }

    public byte[] Rent(int size)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(size);
        _rented.Add(buffer);
        return buffer;
    }

    public ReadOnlyMemory<byte> Encode(string text)
    {
        var buffer = Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        return buffer.AsMemory(0, Encoding.UTF8.GetBytes(text, buffer));
    }

    /// <summary>Keeps something until the request has been answered.</summary>
    public void Keep(IDisposable owner) => _owner = owner;

    public void Dispose()
    {
        _owner?.Dispose();
        foreach (var buffer in _rented)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
