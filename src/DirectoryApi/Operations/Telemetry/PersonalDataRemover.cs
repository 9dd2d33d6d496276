using System.Diagnostics;
using OpenTelemetry;

namespace DirectoryApi.Operations.Telemetry;

/// <summary>Takes out of traces what would tell who asked, or what for (names of OpenTelemetry's semantic conventions for HTTP).</summary>
internal sealed class PersonalDataRemover : BaseProcessor<Activity>
{
    private static readonly string[] Tags =
        ["url.query", "url.full", "url.path", "client.address", "client.port", "network.peer.address", "network.peer.port", "user_agent.original", "http.url", "http.target"];

    /// <inheritdoc />
    public override void OnEnd(Activity data)
    {
        foreach (var tag in Tags)
        {
            if (data.GetTagItem(tag) is not null)
            {
                data.SetTag(tag, null);
            }
        }
    }
}
