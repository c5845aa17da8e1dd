package eddy.scheduler.registry;

import eddy.config.Config;
import eddy.scheduler.Scheduler;
import eddy.scheduler.sampler.DDIMScheduler;
import eddy.scheduler.sampler.DDPMScheduler;
import eddy.scheduler.sampler.DEISMultistepScheduler;
import eddy.scheduler.sampler.DPMSolverMultistepScheduler;
import eddy.scheduler.sampler.DPMSolverSDEScheduler;
import eddy.scheduler.sampler.DPMSolverSinglestepScheduler;
import eddy.scheduler.sampler.EDMDPMSolverMultistepScheduler;
import eddy.scheduler.sampler.EDMEulerScheduler;
import eddy.scheduler.sampler.EulerAncestralDiscreteScheduler;
import eddy.scheduler.sampler.EulerDiscreteScheduler;
import eddy.scheduler.sampler.HeunDiscreteScheduler;
import eddy.scheduler.sampler.IPNDMScheduler;
import eddy.scheduler.sampler.IPNDMSigmaScheduler;
import eddy.scheduler.sampler.KDPM2AncestralDiscreteScheduler;
import eddy.scheduler.sampler.KDPM2DiscreteScheduler;
import eddy.scheduler.sampler.LCMScheduler;
import eddy.scheduler.sampler.LMSDiscreteScheduler;
import eddy.scheduler.sampler.PNDMScheduler;
import eddy.scheduler.sampler.TCDScheduler;
import eddy.scheduler.sampler.UniPCMultistepScheduler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Eddy's own samplers. */
public final class BuiltInSamplers implements SamplerProvider {
  /**
   * A class is that of diffusers, without "Scheduler" at the end. Settings: an algorithm of
   * DPM-Solver, an order, a solver type.
   */
  private static final String TABLE =
      """
      name             | A1111            | class                 | takes    | auto  | settings
      ddim             | DDIM             | DDIM                  | timesteps|       |
      ddpm             | DDPM             | DDPM                  | timesteps|       |
      pndm             | PNDM             | PNDM                  | timesteps|       |
      plms             | PLMS             | PNDM                  | timesteps|       | skip_prk
      euler            | Euler            | EulerDiscrete         | but_lu   |       |
      euler_a          | Euler a          | EulerAncestralDiscrete| but_lu   |       |
      heun             | Heun             | HeunDiscrete          | but_lu   |       |
      lms              | LMS              | LMSDiscrete           | but_lu   |       |
      dpm2             | DPM2             | KDPM2Discrete         | but_lu   | karras|
      dpm2_a           | DPM2 a           | KDPM2AncestralDiscrete| but_lu   | karras|
      dpmpp_2m         | DPM++ 2M         | DPMSolverMultistep    | all      | karras| ++ 2
      dpmpp_2m_sde     | DPM++ 2M SDE     | DPMSolverMultistep    | all      | expo  | sde++ 2
      dpmpp_2m_sde_heun| DPM++ 2M SDE Heun| DPMSolverMultistep    | all      | expo  | sde++ 2 heun
      dpmpp_3m         | DPM++ 3M         | DPMSolverMultistep    | all      |       | ++ 3
      dpmpp_3m_sde     | DPM++ 3M SDE     | DPMSolverMultistep    | all      | expo  | sde++ 3
      dpmpp_sde        | DPM++ SDE        | DPMSolverSDE          | but_lu   | karras|
      dpmpp_2s         | DPM++ 2S         | DPMSolverSinglestep   | but_lu   |       | ++ 2
      dpmpp_3s         | DPM++ 3S         | DPMSolverSinglestep   | but_lu   |       | ++ 3
      deis             | DEIS             | DEISMultistep         | but_lu   |       |
      ipndm            | iPNDM            | IPNDMSigma            | but_lu   |       |
      unipc            | UniPC            | UniPCMultistep        | but_lu   |       |
      unipc_bh1        | UniPC bh1        | UniPCMultistep        | but_lu   |       | bh1
      unipc_bh2        | UniPC bh2        | UniPCMultistep        | but_lu   |       | bh2
      lcm              | LCM              | LCM                   | distilled|       |
      tcd              | TCD              | TCD                   | distilled|       |
      edm_euler        | EDM Euler        | EDMEuler              | none     |       |
      edm_dpmpp_2m     | EDM DPM++ 2M     | EDMDPMSolverMultistep | none     |       | ++ 2
      """;

  private static final Map<String, Function<Config, Scheduler>> CONSTRUCTORS = new HashMap<>();

  static {
    CONSTRUCTORS.put("DDIMScheduler", DDIMScheduler::new);
    CONSTRUCTORS.put("DDPMScheduler", DDPMScheduler::new);
    CONSTRUCTORS.put("PNDMScheduler", PNDMScheduler::new);
    CONSTRUCTORS.put("EulerDiscreteScheduler", EulerDiscreteScheduler::new);
    CONSTRUCTORS.put("EulerAncestralDiscreteScheduler", EulerAncestralDiscreteScheduler::new);
    CONSTRUCTORS.put("HeunDiscreteScheduler", HeunDiscreteScheduler::new);
    CONSTRUCTORS.put("DPMSolverMultistepScheduler", DPMSolverMultistepScheduler::new);
    CONSTRUCTORS.put("UniPCMultistepScheduler", UniPCMultistepScheduler::new);
    CONSTRUCTORS.put("LMSDiscreteScheduler", LMSDiscreteScheduler::new);
    CONSTRUCTORS.put("LCMScheduler", LCMScheduler::new);
    CONSTRUCTORS.put("KDPM2DiscreteScheduler", KDPM2DiscreteScheduler::new);
    CONSTRUCTORS.put("KDPM2AncestralDiscreteScheduler", KDPM2AncestralDiscreteScheduler::new);
    CONSTRUCTORS.put("DPMSolverSDEScheduler", DPMSolverSDEScheduler::new);
    CONSTRUCTORS.put("DPMSolverSinglestepScheduler", DPMSolverSinglestepScheduler::new);
    CONSTRUCTORS.put("DEISMultistepScheduler", DEISMultistepScheduler::new);
    CONSTRUCTORS.put("IPNDMSigmaScheduler", IPNDMSigmaScheduler::new);
    CONSTRUCTORS.put("TCDScheduler", TCDScheduler::new);
    CONSTRUCTORS.put("EDMEulerScheduler", EDMEulerScheduler::new);
    CONSTRUCTORS.put("EDMDPMSolverMultistepScheduler", EDMDPMSolverMultistepScheduler::new);
  }

  @Override
  public List<Sampler> samplers() {
    List<Sampler> all = new ArrayList<>(TABLE.lines().skip(1).map(BuiltInSamplers::parse).toList());
    all.add(Sampler.ofClass(IPNDMScheduler.class, IPNDMScheduler::new));
    return all;
  }

  private static Sampler parse(String row) {
    String[] cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    String className = cells[2] + "Scheduler";
    return new Sampler(
        cells[0],
        cells[1],
        className,
        Objects.requireNonNull(CONSTRUCTORS.get(className), className),
        Sampler.Takes.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        cells[4].isEmpty() ? null : ScheduleName.named(cells[4]).orElseThrow(),
        settings(cells[5]),
        Set.of());
  }

  private static Map<String, Object> settings(String cell) {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (String word : cell.isEmpty() ? List.<String>of() : List.of(cell.split(" "))) {
      switch (word) {
        case "++" -> settings.put("algorithm_type", "dpmsolver++");
        case "sde++" -> settings.put("algorithm_type", "sde-dpmsolver++");
        case "2", "3" -> settings.put("solver_order", Integer.valueOf(word));
        case "heun", "bh1", "bh2" -> settings.put("solver_type", word);
        case "skip_prk" -> settings.put("skip_prk_steps", true);
        default -> throw new IllegalStateException(word);
      }
    }
    return Map.copyOf(settings);
  }
}
