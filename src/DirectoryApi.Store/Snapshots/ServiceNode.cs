using DirectoryApi.Domain.Law;

namespace DirectoryApi.Store.Snapshots;

/// <summary>A public service of a snapshot with who gives it and what describes it.</summary>
public sealed class ServiceNode
{
    internal ServiceNode(Service service, int position)
    {
        Service = service;
        Position = position;
    }

    /// <summary>The service itself.</summary>
    public Service Service { get; }

    /// <summary>Its place among all services by name, from 0.</summary>
    public int Position { get; }

    /// <summary>The offices that give it, by name.</summary>
    public IReadOnlyList<OfficeNode> Offices { get; internal set; } = [];

    /// <summary>The documents whose standards describe it, newest first.</summary>
    public IReadOnlyList<DocumentNode> Documents { get; internal set; } = [];
}
